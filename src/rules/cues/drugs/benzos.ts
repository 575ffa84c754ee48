/** Tranquillisers and sleeping pills taken without need. */
export default `
  xanax, xans, xanny, xannies, xannys, xanned, xanbar, valium, valiums, vallies, vallys, scoobies, msj, diazepam,
  dizzies, d10s, benzo, benzos, benzodiazepine, benzodiazepines, etizolam, etiz, flualprazolam, clonazolam,
  bromazolam, klonopin, klonopins, klonnies, kpins, clonazepam, rivotril, ativan, lorazepam, alprazolam, temazepam,
  nitrazepam, moggies, mogadon, rohypnol, roofie, roofies, roofied, ruffies, rophies, ambien, zolpidem, zopiclone,
  zops, zimmos, zopi, zopies, stilnox, stilnoct, lunesta, seroquel, quetiapine, quaaludes, quaalude, ludes, lude,
  mandrax, methaqualone, pregabalin, pregabs, pregab, pregabalins, gabapentin, gabbies, gabbys, gabapentinoids,
  phenibut, barbiturates, downers, tranquillisers, tranquilizers, tranx, tranks, sleepers, diphenhydramine, dph,
  nitrosun, alprax, nitravet, restyl, swinol, lexotanil, bugizi
`
