/** Debunking, condemning and mocking of conspiracy and extremism (harmless). */
export default `
  debunk, %debunk, debunked, debunking, mythbusting, misinformation, disinformation, no evidence for,
  conspiracy theories, flu jab, condemn, %condemn, condemns, condemned
`
