/** Spirits, cocktails and liqueurs by kind, brand and nickname. */
export default `
  %vodka, vodkas, %vod, voddy, voddie, vodbull, smirnoff, absolut, grey goose, ciroc, belvedere, titos, %gin, g and t, gordons,
  bombay sapphire, hendricks, %rum, captain morgan, captain morgans, bacardi, sailor jerry, sailor jerrys, bundy, bundys, old monk, malibu,
  wray and nephew, wray and nephews, overproof, appleton, cuba libre, %whiskey, %whisky, scotch, jameson, jamesons, jack daniels,
  jd and coke, jacky d, jim beam, bourbon, fireball, johnnie walker, johnny walker, blue label, famous grouse, glenfiddich, royal stag,
  blenders pride, officers choice, mcdowells, imperial blue, desi, daru, daaru, sharab, sharabi, madira, tharra, feni, mahua, arrack,
  toddy, %tequila, teqs, patron, cuervo, don julio, casamigos, clase azul, mezcal, %brandy, cognac, hennessy, henny, hennessey,
  courvoisier, remy martin, emperador, ginebra, lambanog, tanduay, tuba, tapuy, empi, empe, gsm blue, alfonso, absinthe, jager,
  jagermeister, jagers, jagerbomb, jagerbombs, jagerbombing, skittle bombs, skittlebomb, sambuca, sambucas, sambuka, baby guinness,
  baileys, tia maria, kahlua, disaronno, amaretto, limoncello, ouzo, raki, grappa, aperol, campari, negroni, negronis, martini, martinis,
  margarita, margaritas, marg, margs, mojito, mojitos, cosmos, daiquiri, daiquiris, pina colada, pina coladas, long island iced tea,
  long island iced teas, long islands, mimosa, mimosas, bellini, bellinis, bloody mary, old fashioned, mai tai, woo woo, dark and stormy,
  moscow mule, white russian, %cocktail, cocktails, bottomless brunch, fishbowl, fishbowls, treble, trebles, doubles for,
  doubles and mixers, jungle juice, punch bowl, dirty pint, everclear, moonshine, poitin, poteen, schnapps, ogogoro, kai kai, kaikai,
  sapele water, paraga, agbo jedi, alomo, kasapreko, akpeteshie, apio, akpet, burukutu, pito, bitters and, orijin bitters, action bitters,
  waragi, kenya cane, keroro, keg ya, busaa, chang aa, changaa, muratina, mnazi, kaluhya, klipdrift, klippies and coke, brannas, brandewyn,
  mampoer, witblits, umqombothi, %liquor, liquors, booze, boozing, boozin, %spirit and mixer, rice wine, samsu, todi, montoku, handle of,
  fifth of, naggin, naggins, 70cl, 26er, two six, mickey of, 40 pounder, texas mickey, texan mickey, bottle service, table service bottles
`
