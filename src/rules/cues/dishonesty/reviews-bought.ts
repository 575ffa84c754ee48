/** Reviews, ratings, followers, votes and testimonials faked or bought. */
export default `
  fake review, fake followers, %buy followers, click farm, bot farm, sockpuppet, sockpuppets, astroturf, astroturfing,
  shill, shilling, shilled, ghost job, five star reviews from, 0 star reviews from, reviews from everyone,
  reviews from my, reviewed ourselves, review ourselves, reviewed my own, review my own, reviewing my own,
  reviewed our own, left ourselves, left myself, wrote our own reviews, writing our own reviews, write the reviews,
  writing the reviews, wrote the reviews, wrote a review as, under different names, under 0 names, aunties and,
  mums and aunties, my cousins all, family all left, everyone in the family, all my mates left,
  one star for the competitor, one starred the, one star the, up to 0 stars, up to 0 now, verified buyer,
  verified purchases, paid reviewers, paid for reviews, reviews for a free, free meal for, discount for a review,
  voucher for a review, discount for a 0
`
