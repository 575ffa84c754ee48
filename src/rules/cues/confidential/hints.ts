/** Hints at news at work that one can not yet tell. */
export default `
  can not say much, can not say more, can not say anything, can not say too much, can not say who, can not say what, can not say yet,
  can not tell you, can not tell anyone, can not reveal, can not name, can not share, can not talk about it, can not discuss,
  can not go into detail, can not wait to tell, can not wait to share, wish i could tell, wish i could say, wish i could share,
  if only i could tell, if only you knew, if you only knew, if i told you, have to kill you, i know something, know something you do not,
  i know what is next, know what is coming, no idea what is coming, not ready for what, not ready for this, you are going to lose,
  going to blow your mind, mind will be blown, going to be huge, this will be huge, big news coming, big news at work, big news monday,
  big news soon, big news next week, big news tomorrow, big announcement, huge announcement, massive announcement, announcement soon,
  announcement coming, announcement on monday, announcement next week, announcement tomorrow, exciting news coming, exciting news soon,
  exciting news at work, exciting things coming, exciting things happening, big things coming, big things are coming,
  big things happening, big changes coming, big changes at work, big changes ahead, changes are coming, something big is, something huge,
  something is coming, something is happening, something major, something is brewing, something brewing, something exciting,
  something in the works, things in the pipeline, coming very soon, revealed soon, details to follow, eyes peeled, keep your eye on,
  watch the news on, watch the news tonight, watch the stock, watch the share price, remember this tweet, remember this post,
  quote me on this, do not be surprised if, do not be shocked when, do not buy one yet, do not buy until, hold off buying,
  hold off on buying, wait until monday, wait until next week, wait until you see, wait until you hear, just wait until, guess who is,
  guess who we, guess who just, guess who walked, guess which company, guess which brand, guess which celebrity, guess which client,
  place your bets, a hint, small hint, subtle hint, first letter is, name rhymes with, let us just say that, all i will say is,
  all i am saying is, said too much, between the lines, nudge nudge, wink wink, a certain someone, a certain company, a certain brand,
  a certain celebrity, a certain footballer, a certain client, fruit company, vague tweeting, vagueposting
`
