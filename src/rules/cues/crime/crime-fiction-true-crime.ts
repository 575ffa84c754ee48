/** Films, books, podcasts, games, music and history about crime. */
export default `
  true crime, truecrime, crime novels, detective story, murder mystery, whodunnit, whodunit, agatha christie, poirot,
  sherlock, columbo, luther, broadchurch, vera, happy valley, taggart, svu, ozark, narcos, sopranos, lupin, leverage,
  dexter, mindhunter, casefile, prison break, oz, snowfall, goodfellas, casino, scarface, heat, shawshank,
  trainspotting, snatch, rocknrolla, fagin, gta, hitman, skyrim, oblivion, forza, iracing, mario kart, one piece,
  luffy, raiders, cluedo, alcatraz, highwayman, bushrangers
`
