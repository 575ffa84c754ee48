/** Can-not-be-bothered words about work. */
export default `
  can not be bothered, can not be assed, can not be fucked, cbf, cba, cbb, could not be bothered, could not be fucked, arsed,
  not in the mood, no mood to work, no mood for work, moodless, not feeling work, not feeling it, not feeling this,
  do not feel like working, do not feel like work, do not feel like going, did not feel like, do not fancy, did not fancy,
  do not want to work, i do not want to, do not want to adult, can not adult, adulting, not today, rather not, rather be in bed,
  rather be at the pub, rather be at the beach, rather be asleep, rather be gaming, rather be anywhere else, would rather be,
  would sooner, wish i was in bed, wish it was friday, want to go home, want my bed, missing my bed, need a day off already,
  could do without, ffs work, work can fuck off, work can wait, monday can fuck off, do one, jog on, sack it off, %sack off,
  sacked it off, sacking it off, sack work off, sacking work off, sacked off work, %bin off, binned it off, bin off work,
  knock it on the head, %blow off work, blew off, blow it off, %bail on, flaked on, cancel my shift, %cry off, could not face,
  can not face, meh, ceebs, long ting, e dey tire me, work don tire me, i no fit, abeg work, i no get strength, tiring me, man is tired,
  sian, lazy to, malas sia, ayoko na, ayoko pumasok, ayaw ko pumasok, nakakatamad, mann nahi, mood nahi, kaam nahi karna, kon jaye office,
  no tengo ganas, sin ganas, que flojera, cannae be bothered, canny be bothered, cannae be fucked, couldnae be bothered, mi cyaa bother,
  cyah bother, cyaa badda, cyah be bothered, cbfed, cbfd
`
