/** Sobriety, teetotal life and sober months; harmless company. */
export default `
  sober, sobriety, soberiety, soberlife, sobercurious, soberoctober, dry january, dryjanuary, dryjuly, febfast,
  alcohol free, alcoholfree, no alcohol, no booze, non drinker, nondrinker, teetotal, teetotaller, teetotaler,
  do not drink, does not drink, never been drunk, never touched a drop, gave up the drink, off the drink,
  soberversary, soberversaries, soberissexy, soberaf, odaat, alanon, alateen, my sponsor, sponsee, recovery, rehab,
  drinkaware, soberistas, designated driver, deso, driving so, lent
`
