/** Sayings that come before or after a prejudiced remark. */
export default `
  no offence, not racist but, i am not racist, it is not racist, i am not prejudiced, said what i said,
  there i have said it, not going to lie, come at me, downvote me, if you are offended, can not say anything,
  not allowed to say, wokery, nobody will say it, hard truth, just facts, tell the truth, not wrong though,
  prove me wrong, i do not care what, nothing against, free speech, my opinion, from experience, just a joke
`
