/** Hints at news at work that one can not yet tell. */
export default `
  can not say much, can not say more, can not say anything, can not say who, can not say what, can not tell you,
  can not name, can not share, can not talk about it, can not discuss, can not wait to tell, wish i could tell,
  if i told you, know what is coming, big news monday, guess who just, all i will say is, between the lines, wink wink,
  vagueposting, all i will tell you, all i can tell you, all i can say, that is all i will, i have seen the,
  that is all you are getting, all you are getting from, bet your house, put money on, put your money, i would buy,
  buy now, sell now, sell your shares, buy shares in, buy the dip trust me, trust me on this one, remember this tweet,
  remember this post, mark this tweet, bookmark this, save this tweet, read between, draw your own conclusions,
  watch this space, watch the news, keep an eye on the news, keep your eyes peeled, check the news,
  check your inbox on, you will see on monday, you will find out on, find out on thursday, all will be revealed,
  no comment but, i could get fired, get fired for this, i could get sacked, sacked for this, lose my job for,
  not meant to say, not meant to know, not meant to be, not meant to tell, not supposed to know, not supposed to say,
  not supposed to tell, not supposed to post, not supposed to share, should not be posting, should not post this,
  should not be telling, should not tell you, should not say this, should not say but, probably should not say,
  probably should not post, do not say i, you did not hear, heard it from me, you never saw this, delete this later,
  deleting this later, deleting soon, will delete this, perks of working, working here has its perks, perk of the job,
  perks of the job
`
