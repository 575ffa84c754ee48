/** Brewing, wine and bar trade and hobby brewing; harmless company. */
export default `
  home brew, homebrew, homebrewing, homebrewer, brew day, brewday, brewing, brewer, brewers, brewery, breweries, microbrewery,
  microbreweries, brewpub, taproom, tap room, tap takeover, cask ale, cask beer, real ale, camra, cellarman, line cleaning,
  cleaning the lines, clean the lines, beer lines, mash tun, wort, hopped, hop variety, malt, malted, malts, barley, barrel, barrels,
  fermenter, fermentation, fermenting, fermented, ferment, yeast, gravity reading, specific gravity, original gravity, bottling, bottled,
  canning, kegging, carbonation, carboy, airlock, abv, ibu, distiller, distillers, distilling, distilled, still house, botanicals,
  gin school, gin making, sommelier, sommeliers, somm, wset, master of wine, cicerone, viticulture, viticulturist, winemaker, winemakers,
  winemaking, oenology, enology, harvest, vintage, terroir, tannins, tannin, decant, decanter, corked, cork, cellar, wine list,
  wine merchant, wine shop, wine rack, wine store, wine club, importer, import, portfolio tasting, bartender, bartenders, bartending,
  barman, barmaid, bar staff, bar work, bar manager, bar shift, pulling pints, pull a pint, pulled pints, pulling the perfect pint,
  mixologist, mixology, cocktail class, cocktail making, cocktail masterclass, cocktail menu, cocktail competition, pub landlord, landlady,
  publican, publicans, tenancy, licensee, licensees, personal licence, premises licence, premises license, liquor license, alcohol licence,
  licensing, challenge 25, challenge 21, checking id, checks id, check id, responsible service, rsa, tips certified, servsafe alcohol,
  refused service, refuse to serve, refused to serve, stop serving, cut them off, cut him off, hospitality trade, hospitality industry,
  front of house, waitress, waiter, waiting staff, waiting tables, catering, caterers, event bar, mobile bar, bar for hire, stocktake,
  stock take, hospitality worker, supplier, distributor, off licence manager, bottle shop, wholesale, export, beer awards, gold medal ipa,
  beer festival, beer judge, bjcp, whisky cask, cask investment, new release ipa, our new ipa, our new beer, new gin launch,
  limited edition gin, launch party, beer mat, beer label, label design, can design, packaging design
`
