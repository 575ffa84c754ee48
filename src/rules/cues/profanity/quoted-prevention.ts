/** Talk about swearing: swear jar, children's slip, clean-speech, bleeping, rating, film and lyrics (harmless company). */
export default `
  never swears, watershed, cert 0, first word was, bad word, parrot learned, obscene, obscenity, obscenities, vulgar,
  vulgarity, profanity, profanities, profane, cuss, cusses, cussing, cussed, cursing, blaspheme, blasphemy,
  blaspheming, gordon ramsay, big lebowski, nwa, song title
`
