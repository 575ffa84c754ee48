/** Tranquillisers and sleeping pills taken without need. */
export default `
  xanax, xans, xanny, xannies, xannys, xanned, xanbar, xan bars, barred out, barred up, popping bars, popped a bar, popped two bars,
  popped bars, pop a bar, off the bars, off a bar, off a xan, on bars, popped a xan, pop a xan, took a xan, green hulk xan, valium,
  valiums, vallies, vallys, valleys and cans, street blues, scoobies, scooby snacks pills, msj, diazepam, dizzies, d10s, mummy mummies,
  benzo, benzos, benzodiazepine, benzodiazepines, etizolam, etiz, flualprazolam, clonazolam, bromazolam, klonopin, klonopins, klonnies,
  kpins, k pins, clonazepam, rivotril, ativan, lorazepam, alprazolam, temazepam, nitrazepam, moggies, mogadon, rohypnol, roofie, roofies,
  roofied, ruffies, rophies, ambien, zolpidem, zopiclone, zimmers pills, zops, zimmos, zopi, zopies, stilnox, stilnoct, lunesta, seroquel,
  quetiapine, quaaludes, quaalude, ludes, lude, mandrax, methaqualone, pregabalin, pregabs, pregab, pregabalins, lyrica pills, gabapentin,
  gabbies, gabbys, gabapentinoids, budweiser pills, phenibut, barbiturates, barbs pills, downers, downer pills, tranquillisers,
  tranquilizers, tranx, tranks, sleeping pill, sleeping pills, sleeping tablets, sleepers, diphenhydramine, benadryl trip, dph, nitrosun,
  alprax, nitravet, spasmo proxyvon, restyl, swinol, lexotanil, exol 5, roche 5, mercury pills, bugizi, c5 tablets, cosmos pills
`
