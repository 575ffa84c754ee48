/** Verbs of hating a group. */
export default `
  %hate, h8, h8s, hatin, %despise, %loathe, %detest, %abhor, can not stand, can not bear, can not abide, could not stand, can not tolerate,
  can not trust, do not trust, never trust, never liked, do not like, %dislike, disgusted by, repulsed by, sickened by, fed up of, fed up with,
  sick of, sick to death of, had it with, had enough of, am tired of, no time for, no respect for, only hate, nothing but contempt for,
  nothing but hatred for, contempt for, hatred for, allergic to
`
  .trim()
  .split(/\s*,\s*/)
