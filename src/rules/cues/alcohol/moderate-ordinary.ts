/** Ordinary, moderate drinking with friends, dinner and toasts; harmless company. */
export default `
  glass of fizz, glass of red with, small glass, one glass, just one, just the one, one drink, quiet one, lunch with,
  sunday roast, pub lunch, pub quiz, pub garden, gastropub, tapas, cheese and wine, cheeseboard, paired with,
  tasting menu, tasting notes, vineyard, vineyards, winery, distillery, toast, toasting, cheers to, clink,
  anniversary dinner, retirement do, leaving drinks, leaving do, reception, canapes, gala, christening,
  holy communion, kiddush, boxing day walk, picnic, bbq, barbecue, braai, fireside, cosy, sundowner, sundowners,
  well deserved, early night, home by ten, drink responsibly, walked home
`
