/** Certificates, essays, followers, references and answers for money. */
export default `
  got mine for, got it for 0, cost me 0, cost 0 quid, cost me a, paid 0 for, paid a fiver, paid a tenner,
  paid fifty quid, for fifty quid, for forty quid, for a hundred quid, for 0 quid, for 0 dollars, for 0k naira,
  worth every penny, best money, best fifty, money well spent, do you want one, can get you one, can sort you,
  can sort you out, sort you out with, knows a guy, got a mate who, friend who makes, mate who makes, guy who makes,
  can not tell them apart, can not tell the difference, looks real, looks legit, look legit, looks the real,
  indistinguishable, degree certificates, degree certificate, printed at, off the internet for, thank you internet,
  thanks internet, thank you chatgpt, thanks chatgpt, thank you google, bought followers, bought 0 followers,
  buy 0 followers, followers for my, followers for 0, bought likes, bought the likes, bought views, bought streams,
  bought reviews, buy reviews, bot followers, write your essay, write your assignment, do your assignment,
  do your homework for, take your exam, take your class, do your online, i write essays for, selling my essays,
  selling essays, sell essays, selling answers, sell answers, selling notes for, everyone does it, everybody does it,
  everyones doing it, everyone is doing it, everybody is doing it, everyone lies on, everybody lies on, we all do it,
  we have all done, all done it, do not judge me, not even sorry, not sorry at all, not one bit sorry
`
