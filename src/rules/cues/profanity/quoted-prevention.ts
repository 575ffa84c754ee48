/** Talk about swearing: swear jar, children's slip, clean-speech, bleeping, rating, film and lyrics (harmless company). */
export default `
  swear jar, swearing jar, swear box, pound in the swear jar, no swearing, do not swear, i do not swear, never swear, never swears, stop swearing,
  stopped swearing, gave up swearing, giving up swearing, swearing for lent, mind your language, watch your language, watch your mouth, language please,
  clean language, clean comedy, family friendly, pg version, pg 0, clean version, radio edit, bleeped out, beeped out, censored version,
  profanity filter, content filter, moderation filter, explicit lyrics, parental advisory, strong language, contains strong language, ofcom swearing,
  watershed, rated r, cert 0, first swear word, first word was, his first swear word, her first swear word, learned a bad word, bad word, bad words,
  naughty word, naughty words, rude word, rude words, said a rude word, toddler said, my toddler said, the parrot said, parrot learned, parrot swears,
  parrot swearing, four year old said, year old said, kid said, my gran said, nan swore, grandma swore, sworn in, sworn statement, swearing in ceremony,
  swearing in, swear by, i swear by, swear allegiance, swore an oath, sworn enemy, sworn translator, etymology of, origin of the word,
  linguistics of swearing, history of swearing, swearing study, researchers say swearing, taboo words, obscene, obscenity, obscenities, obscenity trial,
  vulgar, vulgarity, profanity, profanities, profane, cuss, cusses, cussing, cussed, cuss words, cuss word, curse word, curse words, cursing,
  curse like a sailor, blaspheme, blasphemy, blaspheming, effing and jeffing at, malcolm tucker, roy kent, samuel l jackson, gordon ramsay, father ted,
  mrs brown, south park, big lebowski, snakes on a plane, the good place, sex pistols, nwa, fcuk brand, french connection, subtle art of not giving,
  title of the book, book title, album title, song title, shouted abuse, swore at me, swears at staff, abuse towards staff, verbal abuse,
  verbally abusive, foul language, using foul language
`
