/** Sobriety, teetotal life and sober months; harmless company. */
export default `
  sober, sobriety, soberiety, soberlife, sobercurious, soberoctober, dry january, dryjanuary, dry jan, dry july, dryjuly, febfast,
  dry november, alcohol free, alcoholfree, af life, no alcohol, zero alcohol, without alcohol, no booze, no drinking, non drinker,
  nondrinker, non drinkers, teetotal, teetotaller, teetotaler, tee total, t total, straight edge, do not drink, does not drink,
  do not touch alcohol, not a drinker, not a big drinker, never drink, never drank, never been drunk, never got drunk,
  never touched a drop, never touch alcohol, not a drop, not had a drink, have not drank, have not drunk, have not touched a drop,
  not drinking, no longer drink, stopped drinking, stop drinking, stopping drinking, quit drinking, quitting drinking, quit alcohol,
  quitting alcohol, quit booze, gave up drinking, gave up alcohol, gave up the drink, gave up booze, given up drinking, given up alcohol,
  giving up drinking, giving up alcohol, cut out alcohol, cut down on alcohol, cutting down on, cut back on drinking, cut back on alcohol,
  put down the bottle, put the bottle down, off the drink, off the booze, off alcohol, on the wagon, soberversary, soberversaries,
  day one of, soberissexy, soberaf, one day at a time, odaat, aa meeting, aa meetings, aa sponsor, alcoholics anonymous, a a meeting,
  al anon, alanon, alateen, my sponsor, sponsee, twelve steps, twelve step, 12 steps, 12 step, serenity prayer, big book, aa chip,
  chip ceremony, recovery, recovering alcoholic, recovered alcoholic, ex drinker, former drinker, old drinking self, used to drink,
  used to be an alcoholic, when i was drinking, rehab, detox unit, alcohol service, alcohol services, alcohol support, drinkaware,
  alcohol change, alcohol concern, soberistas, club soda community, one year no beer, this naked mind, quit lit, allen carr,
  moderation management, cravings passed, craving passed, hangover free, no hangover, no hangovers, waking up without a hangover,
  waking up fresh, clear head, clear headed, designated driver, designated dave, dd tonight, deso, skipper for the night, des driver,
  soft drinks only, water please, pregnant so no, breastfeeding so no, driving tonight so, driving so, on antibiotics, antibiotics so no,
  lent
`
