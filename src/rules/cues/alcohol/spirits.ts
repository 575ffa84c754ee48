/** Spirits, cocktails and liqueurs by kind, brand and nickname. */
export default `
  %vodka, vodkas, %vod, voddy, voddie, vodbull, smirnoff, absolut, ciroc, belvedere, titos, %gin, gordons, hendricks,
  %rum, captain morgan, bacardi, bundy, bundys, old monk, malibu, overproof, appleton, %whiskey, %whisky, scotch,
  jameson, jamesons, bourbon, fireball, johnnie walker, blue label, glenfiddich, mcdowells, desi, daru, daaru, sharab,
  sharabi, madira, tharra, feni, mahua, arrack, toddy, %tequila, teqs, patron, cuervo, casamigos, mezcal, %brandy,
  cognac, hennessy, henny, hennessey, courvoisier, emperador, ginebra, lambanog, tanduay, tuba, tapuy, empi, empe,
  alfonso, absinthe, jager, jagermeister, jagers, jagerbomb, jagerbombs, jagerbombing, skittlebomb, sambuca, sambucas,
  sambuka, baileys, kahlua, disaronno, amaretto, limoncello, ouzo, raki, grappa, aperol, campari, negroni, negronis,
  martini, martinis, margarita, margaritas, marg, margs, mojito, mojitos, cosmos, daiquiri, daiquiris, long islands,
  mimosa, mimosas, bellini, bellinis, bloody mary, white russian, %cocktail, cocktails, bottomless brunch, fishbowl,
  fishbowls, treble, trebles, punch bowl, everclear, moonshine, poitin, poteen, schnapps, ogogoro, kaikai, paraga,
  alomo, kasapreko, akpeteshie, apio, akpet, burukutu, pito, waragi, keroro, busaa, changaa, muratina, mnazi, kaluhya,
  klipdrift, brannas, brandewyn, mampoer, witblits, umqombothi, %liquor, liquors, booze, boozing, boozin, samsu, todi,
  montoku, handle of, fifth of, naggin, naggins, 70cl, 26er
`
