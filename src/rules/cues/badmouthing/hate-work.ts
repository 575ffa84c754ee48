/** Hating, dreading and despising one's work or the people there. */
export default `
  %hate my job, hate this job, crying in the car, doing my head in, will to live, rather die, should be sacked,
  sick of my job, had it up to here, so done with, not paid enough, shove it, kiss my ass, good riddance, 🖕
`
