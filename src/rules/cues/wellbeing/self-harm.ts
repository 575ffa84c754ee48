/** Self-harm in plain and coded words. */
export default `
  selfharm, selfharming, hurting myself, harming myself, relapsed on cutting, burnt myself on purpose,
  trichotillomania, dermatillomania, razor blade, razorblade, razorblades, shtwt
`
