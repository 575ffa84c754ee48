/** Doubtful, mostly harmless words of the list stereotype-age-ability. */
export default `
  too old, in the ground, doddering, incontinent, entitled, spoilt, faking, in my day, get a job
`
