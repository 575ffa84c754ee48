/** Wine and sparkling wine by kind, brand and nickname. */
export default `
  %wine, vino, vinos, pinot, sauv blanc, sauvignon, savvy b, chardonnay, chardy, merlot, malbec, rioja, shiraz, prosecco, prossy,
  proseccos, champagne, champers, cava, bubbly, buckfast, bucky, commotion lotion, wreck the hoose juice, buckie, md 20 20, md2020,
  mad dog 20 20, lambrini, lambrusco, blossom hill, echo falls, yellow tail, goon, goonbag, %goon, sherry, port and brandy, vermouth,
  sangria, tinto de verano, %gluhwein, gluhwein, spritzer, wineoclock, mommy juice, mummy juice, moms juice, mummys juice, bottle of red,
  bottle of white, bottle of rose, glass of red, glass of white, glass of rose, rose all day, winedrunk, wino, winos, %second bottle,
  franzia, sutter home, charles shaw, two buck chuck, manischewitz, soju, makgeolli, sake, baijiu, umeshu, palmy, moet, veuve, bolly,
  dom perignon, slap the bag, straight from the bottle
`
