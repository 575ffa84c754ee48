/** Slurs and abusive words for disabled or ill people. */
export default `
  %retard, retarded, retardation, tard, tards, %fucktard, %libtard, retardo, %spastic, spaz, spazz, spazzes, spazzed,
  %spacker, spacca, spacko, spakker, spack, mong, mongs, mongy, mongo, %mongoloid, monged, windowlicker, crip, crips,
  gimp, gimps, gimpy, flid, flids, %cretin, %imbecile, defectives, invalids, %midget, freaks, %nutter, nut job,
  %nutjob, %nutcase, loony, loonies, looney, %fruitcake, headcase, %schizo, %autist, autismo, %sperg, sperging,
  %downie, downy, are you special, remedial, stumpy, hunchback, diseased, pagal, paagal, langda, andha, goonga, behra,
  mongolito, mongolita
`
