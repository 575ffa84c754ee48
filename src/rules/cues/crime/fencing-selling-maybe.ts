/** Words that may mean this idea and often mean something else (fencing-selling). */
export default `
  fence, knock off, snide, snides, fugazi, reps, superfakes, dhgate, pandabuy, no questions, moonshine, poitin,
  poteen, bootleg, bootlegs, ogogoro, scalped, scalping, got a guy, know a guy, from a bloke, car boot, %pawn,
  shifting, job lot, dm for price list
`
