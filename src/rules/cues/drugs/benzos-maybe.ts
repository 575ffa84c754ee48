/** Words that may mean tranquillisers. */
export default `
  bars, bar, %bar, planks, ladders, sticks, zannies, zans, zanny, xan, jellies, eggs, blue ones, mothers little helper,
  mothers little helpers, downer, sleeper, sleeping tablet, sleep aid, knocked out, knock me out, sedated, sedative, sedatives,
  tranquilliser tablets, chill pill, chill pills, calmer, calmers, scoobs, footballs, wavy, zonked, zombie, zombied, zombified, out cold,
  lyrica, gabs, budweisers, roches, roche, mummies, roofied drink, spiked, spiking, benadryl, nyquil, melatonin, nap pills, nerve tablets,
  nerve pills, relaxers, muscle relaxer, muscle relaxant, robaxin, soma, somas, flexeril, propranolol, beta blockers
`
