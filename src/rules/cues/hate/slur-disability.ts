/** Slurs and abusive words for disabled or ill people. */
export default `
  %retard, retarded, retardation, tard, tards, %fucktard, %libtard, retardo, %spastic, spaz, spazz, spazzes, spazzed, %spacker, spacca,
  spacko, spakker, spack, mong, mongs, mongy, mongo, %mongoloid, monged, window licker, window lickers, windowlicker, short bus, %cripple,
  crip, crips, crippled people, gimp, gimps, gimpy, raspberry ripple, flid, flids, joey deacon, %cretin, %imbecile, mental defective,
  defectives, mentally deficient, feeble minded, invalids, %vegetable, %midget, dwarf freak, freak show, freaks, %psycho, %nutter, nut job,
  %nutjob, %nutcase, loony, loonies, looney, %fruitcake, basket case, %lunatic, headcase, mental case, mental asylum, funny farm,
  escaped from the asylum, %schizo, psychotic bitch, off her meds, off his meds, off their meds, forgot your meds, mental patient, %autist,
  autismo, autistic screeching, %sperg, sperging, aspie freak, %downie, downy, down syndrome looking, you have downs, are you autistic,
  are you special, a bit special, special kind of stupid, special school, special bus, deaf cunt, deaf as a post, blind cunt,
  blind as a bat ref, remedial, lame ass, wheelchair cunt, peg leg, stumpy, hunchback, bog eyed, boss eyed, wall eyed, aids ridden, diseased,
  pagal, paagal, langda, andha, goonga, behra, abnormal kids, mongolito, mongolita, mentally challenged idiot
`
