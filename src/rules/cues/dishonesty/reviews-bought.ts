/** Reviews, ratings, followers, votes and testimonials faked or bought. */
export default `
  fake review, fake followers, %buy followers, click farm, bot farm, sockpuppet, sockpuppets, astroturf, astroturfing,
  shill, shilling, shilled, ghost job
`
