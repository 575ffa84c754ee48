/** Sayings that come before or after a prejudiced remark. */
export default `
  no offence, not racist but, i am not racist, it is not racist, i am not prejudiced, said what i said, i said it,
  there i have said it, just saying, not going to lie, be honest, sorry not sorry, sorry but, unpopular opinion,
  hot take, come at me, downvote me, if you are offended, can not say anything, not allowed to say, you can not say,
  wokery, wokeness, nobody will say it, hard truth, just facts, tell the truth, not wrong though, prove me wrong,
  i do not care what, the good ones, nothing against, i do not hate, free speech, my opinion, from experience,
  just a joke
`
