/** Brewing, wine and bar trade and hobby brewing; harmless company. */
export default `
  home brew, homebrew, homebrewing, homebrewer, brewday, brewing, brewer, brewers, brewery, breweries, microbrewery,
  microbreweries, brewpub, taproom, camra, cellarman, wort, hopped, malt, malted, malts, barley, barrel, barrels,
  fermenter, fermentation, fermenting, fermented, ferment, yeast, bottling, bottled, canning, kegging, carbonation,
  carboy, airlock, abv, ibu, distiller, distillers, distilling, distilled, botanicals, sommelier, sommeliers, somm,
  wset, cicerone, viticulture, viticulturist, winemaker, winemakers, winemaking, oenology, enology, harvest, vintage,
  terroir, tannins, tannin, decant, decanter, corked, cork, cellar, wine shop, wine rack, wine club, importer, import,
  bartender, bartenders, bartending, barman, barmaid, bar staff, bar work, mixologist, mixology, cocktail masterclass,
  landlady, publican, publicans, tenancy, licensee, licensees, licensing, rsa, front of house, waitress, waiter,
  catering, caterers, stocktake, stock take, supplier, distributor, wholesale, export, beer festival, bjcp, beer mat
`
