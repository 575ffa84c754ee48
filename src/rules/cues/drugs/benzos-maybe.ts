/** Words that may mean tranquillisers. */
export default `
  bars, bar, %bar, planks, ladders, sticks, zannies, zans, zanny, xan, jellies, eggs, blue ones, downer, sleeper,
  sedated, sedative, sedatives, calmer, calmers, scoobs, footballs, wavy, zonked, zombie, zombied, zombified,
  out cold, lyrica, gabs, budweisers, roches, roche, mummies, spiked, spiking, benadryl, nyquil, melatonin, relaxers,
  robaxin, soma, somas, flexeril, propranolol
`
