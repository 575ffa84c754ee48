/** Look-alikes: others' awards, joke awards, wanting praise, vote for me, pay awards, self-praise, adverts. */
export default `
  congratulations to, congrats to, well done to, oscars, grammys, emmys, nobel prize, mother of the year,
  deserve an award, deserve a medal, deserves a medal, unrecognised, underappreciated, unappreciated, no thank you,
  no thanks, overlooked, snubbed, was robbed, please vote for, vote for us, would recommend, 0 stars, one star,
  best selling, awards season, breaking news, praise god, praise be, named our, named after, named her, nicknamed,
  my mum thinks, according to my mum, i am the best, goat
`
