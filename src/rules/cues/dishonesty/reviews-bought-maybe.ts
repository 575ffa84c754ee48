/** Words that may mean this idea and often mean something else (reviews-bought). */
export default `
  throwaway account, different names, five star review, five star reviews, 0 star review, five stars, 0 stars,
  one star, ⭐⭐⭐⭐⭐, ⭐, glassdoor, trustpilot, trip advisor, tripadvisor, yelp, google reviews
`
