/** Ordinary, moderate drinking with friends, dinner and toasts; harmless company. */
export default `
  glass of wine, glass of champagne, glass of fizz, glass of prosecco, glass of red with, single glass, small glass, one glass, just one,
  just the one, one beer, one pint, one drink, one cocktail, a beer with, a pint with, pint with dad, pint with my dad, beer with my dad,
  beer with dad, quiet pint, quiet drink, quiet beer, quiet one, a couple of beers, couple of drinks with, catch up over, catch up drinks,
  drinks with friends, drinks with the girls, drinks with colleagues, lunch with, dinner with, sunday lunch, sunday roast, roast dinner,
  pub lunch, pub quiz, quiz night, pub garden, pub dog, country pub, village pub, local pub, gastropub, tapas, steak and, cheese and wine,
  cheese board, cheeseboard, cheese night, wine pairing, food pairing, paired with, pairs well with, pairing menu, tasting menu,
  wine tasting, whisky tasting, gin tasting, beer tasting, tasting notes, tasting session, vineyard, vineyards, winery, distillery,
  brewery tour, cellar door, toast, toasted the, toasting, raise a glass, raised a glass, raising a glass, cheers to, cheers everyone,
  clink, bride and groom, wedding speeches, anniversary dinner, birthday dinner, engagement drinks, retirement do, leaving drinks,
  leaving do, farewell drinks, networking drinks, reception, canapes, gala, awards dinner, christening, holy communion, communion wine,
  kiddush, shabbat wine, passover seder, christmas dinner, boxing day walk, picnic, bbq, barbecue, braai, garden party, afternoon tea,
  book and a glass, bath and a glass, fireside, log fire, cosy, sunset drinks, sundowner, sundowners, holiday cocktail, by the pool,
  celebratory drink, celebratory pint, celebratory glass, celebrate with a, well deserved, well earned pint, earned this, post run pint,
  post match pint, post hike pint, post ride beer, early night, home by ten, home by 0, in bed by, in moderation, drink responsibly,
  drink aware, drinking responsibly, within limits, know your limits, taxi booked, book a taxi, get a taxi home, walked home,
  plenty of water, alternate with water
`
