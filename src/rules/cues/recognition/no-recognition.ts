/** Look-alikes: others' awards, joke awards, wanting praise, vote for me, pay awards, self-praise, adverts. */
export default `
  congratulations to, congrats to, well done to, well deserved award, award goes to, and the award goes to, and the oscar goes to,
  oscar goes to, the winner is, the nominees are, oscars, grammys, emmys, golden globes, the brits, nobel prize, nobel peace prize,
  time person of the year, person of the year, sports personality, word of the year, darwin award, darwin awards, worst mum award,
  mother of the year, father of the year, dad of the year, mum of the year, parent of the year, wife of the year, husband of the year,
  worlds best dad, worlds best mum, worlds okayest, participation trophy, award for laziest, award for the most, award for worst,
  lifetime achievement award for, should win an award, should get an award, deserve an award, deserves an award, deserve a medal,
  deserves a medal, give me a medal, give that man a medal, where is my award, where is my medal, do i get a medal, want a medal,
  want a cookie, want recognition, no recognition, never recognised, never recognized, not recognised, unrecognised, underappreciated,
  unappreciated, never appreciated, never get thanked, not even a thank you, no thank you, no thanks, never praised,
  would be nice to be recognised, deserve recognition, deserve more, overlooked, passed over, snubbed, was robbed, vote for me,
  please vote for, vote for us, vote now, voting opens, nominate me, nominate us, please nominate, nominations open, nominations close,
  nominate your, enter the awards, apply for the award, hope to win, hoping to win, hope i get nominated, would love to be featured,
  dm to be featured, dm for feature, tag us to be featured, to be featured, leave us a review, please leave a review, review us, rate us,
  give us five stars, five stars would recommend, would recommend, 0 stars, zero stars, one star, one star review, bad review,
  terrible reviews, award winning product, award winning hotel, voted best mattress, best selling, as seen on tv, as seen on,
  featured product, featured collection, pay award, arbitration award, jury award, damages awarded, award rate, awards season,
  award rates, court awarded, in the news today, breaking news, news anchor, reported in the press, praise the lord, praise god,
  praise him, praise be, praise jesus, all praise to allah, praise hands, named my, named our, named after, named her, named him,
  nicknamed, named the puppy, name and shame, cat was named, dog was named, my mum says i am, my mum thinks, my mum said i,
  according to my mum, my nan says i, self proclaimed best, i am the best, the greatest of all time, goat, best ever if i say so,
  i am amazing, i am talented, award myself, treating myself because, well done me, pat on the back for me, ballon d or
`
