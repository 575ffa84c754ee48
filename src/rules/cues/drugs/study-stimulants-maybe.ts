/** Words that may mean a study drug. */
export default `
  focus, focused, locked in, %nootropic, racetam, stims, stim, stimulant, stimulants, meds, performance enhancer,
  limitless, superpower, superpowers, all nighter, cramming, crammed, exam week, dex, dexy, skippy, xr, kicking in,
  hyperfocus
`
