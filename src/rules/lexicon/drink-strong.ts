/** Drinks that are strong or drunk to get drunk. */
export default `
  vodka, voddy, gin, whisky, whiskey, bourbon, scotch, rum, tequila, brandy, cognac, henny, hennessy, jager, jagermeister, %jagerbomb, %jager bomb,
  sambuca, %sambuca, absinthe, moonshine, poitin, soju, baijiu, old monk, fireball, buckfast, bucky, dragon soop, mad dog, four loko, four lokos,
  goon, goon bag, wine, red wine, white wine, prosecco, champagne, rose, cider, strongbow, frosty jacks, white lightning, lambrini, jack daniels, jd,
  jim beam, jameson, malibu, bacardi, captain morgan, smirnoff, spirits, southern comfort, patron, port, sherry, baileys, limoncello, schnapps, raki,
  ouzo, rakia, waragi, palm wine, ogogoro, changaa, arrack, feni, klipdrift, booze, liquor, jungle juice, special brew, kopparberg, tequila rose,
  buckie, bubbly, cava
`
  .trim()
  .split(/\s*,\s*/)
