/** Verbs and nouns of shirking and slacking. */
export default `
  slacking, slacker, slackers, %skive, skiver, skivers, %shirk, shirker, shirkers, %malinger, malingerer, dossing,
  doss, dosser, %faff, loafing, loafer, lollygagging, dillydally, did nothing, done nothing, nothing all day,
  did absolutely nothing, coasting, half assed, %bodge, good enough for, %avoid work, let them do, not my problem,
  boss makes a dollar, makes a dollar i, on company time, on the clock, eyeservice, timepass, petiks, tamad,
  tinatamad, katamaran, mengular, taichi, keng, kamchoring, kaamchor, kamchor, kamchori, flojo, hueveando, skylark,
  skylarking, bludge, bludging, bludger, bludgers
`
