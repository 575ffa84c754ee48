/** Doubtful, mostly harmless words of the list telling-off. */
export default `
  hush, be quiet, sit down, stop talking, nobody cares, get lost, get out, do one, away and, bite me, kiss my ass,
  get a job, get a grip, go outside, put the phone down, go home, know your place, behave, do better, try again,
  should be ashamed, no shame
`
