/** Words that may mean a study drug. */
export default `
  focus, focused, locked in, dialled in, dialed in, %nootropic, racetam, stims, stim, stimulant, stimulants, meds, adhd medication,
  adhd pills, someone elses, borrowed a pill, pill for the exam, little helper, performance enhancer, performance enhancing, limitless,
  superpower, superpowers, productivity hack, brain boost, brain booster, all nighter, all nighters, cramming, crammed, finals week,
  exam week, deadline week, dex, dexy, vitamin a, vitamin r, r ball, skippy, orange pills, blue pill, extended release, instant release,
  xr, 0 mg, kicked in, kicking in, wore off, wearing off, hyperfocus, wrote the whole essay, wrote my whole essay, cleaned the whole house,
  cleaned my whole apartment, cleaned the entire, study aid
`
