/** Wine and sparkling wine by kind, brand and nickname. */
export default `
  %wine, vino, vinos, pinot, sauvignon, chardonnay, chardy, merlot, malbec, rioja, shiraz, prosecco, prossy,
  proseccos, champagne, champers, cava, bubbly, buckfast, bucky, buckie, md2020, lambrini, lambrusco, goon, goonbag,
  %goon, sherry, vermouth, sangria, %gluhwein, gluhwein, spritzer, wineoclock, mummy juice, bottle of rose,
  glass of red, rose all day, winedrunk, wino, winos, %second bottle, franzia, manischewitz, soju, makgeolli, sake,
  baijiu, umeshu, palmy, moet, veuve, bolly
`
