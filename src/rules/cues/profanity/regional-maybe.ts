/** Swear words of other languages and dialects that are ordinary words elsewhere. */
export default `
  saale, saala, sale, gaga, kat, kak, doos, tief, moer, ras, rass, rand, lund, chut, tanga, leche, bobo, puke, titi,
  babi, sial, diu, tmd, ode, yeye, mumu, umbwa, mavi, puta, chinga, concha, bicho, carajo, pinche, weon, merde, merda,
  porra, cacete, kut, skata, suka, dupa, pizda, gaand, fud, fuds, roaster, roasters, walloper, melter, langer,
  langers, gowl, whopper, hoor, feck, fecking, pish, eejit, eejits, drongo, crisse, sacrament, calice, maudit,
  cholera, lort
`
