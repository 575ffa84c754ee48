/** Telling so much of a person that their town or office will know them. */
export default `
  you will know him, you will know her, you probably know him, you probably know her, you all know him,
  you all know her, we all know him, we all know her, everyone knows him, everyone knows her, everybody knows him,
  can not tell you who but, can not say who but, will not say who but, not saying who but, no names mentioned but,
  married with kids, married with two, married with three, married man from, family man from, well known in,
  known locally, local businessman, local business owner, local politician, local councillor, local teacher,
  local priest, local gp, local doctor, local hero, runs the post office, runs the pub, runs the shop, owns the chippy,
  owns the pub, owns half, works in the bank, works at the school, works at the council, works in tesco,
  the heads wife, the vicars, vicars wife, from the next street, round the corner from, one of the neighbours,
  my neighbours husband, my neighbours wife, my old headmaster, my old headteacher, my ex husbands, my ex wifes,
  girl from school, lad from school, boy from school, in my year at school, tested positive for, just tested positive,
  is hiv, has the clap, has an sti, came in for his, came in for her, came in about his, came in about her,
  came in asking, morning after pill, pregnancy test, the abortion, his viagra, little blue tablets, blue tablets,
  blue pills, his antidepressants, her antidepressants, on antidepressants, for his gambling, for his drinking,
  for her drinking, has dementia and, lost his licence, lost her licence
`
