/** Alcoholic drinks. */
export default `
  %beer, %lager, %ale, %ipa, %stout, %porter, %cider, %bitter, %pilsner, guinness, %guinness, %wine, red wine, white wine, rose wine, prosecco,
  %prosecco, champagne, champers, cava, bubbly, fizz, bucks fizz, %mimosa, %bellini, aperol, %spritz, aperol spritz, %sangria, vodka, %vodka, voddy,
  %vodka red bull, %vodka redbull, vodka cranberry, vodka lemonade, vodka coke, vodka soda, gin, %gin, g and t, g and ts, gin and tonic,
  gin and tonics, %gin fizz, %martini, %espresso martini, %negroni, %margarita, %marg, %daiquiri, %mojito, %cosmo, %cosmopolitan, %cocktail,
  long island, long islands, long island iced tea, long island iced teas, pina colada, pina coladas, %caipirinha, old fashioned, old fashioneds,
  manhattans, bloody mary, bloody marys, %whisky, %whiskey, %bourbon, %scotch, %malt, jameson, jack daniels, jd and coke, jd, jack and coke, jim beam,
  johnnie walker, %rum, rum and coke, rum and cokes, captain morgan, bacardi, malibu, %brandy, %cognac, henny, hennessy, %tequila, %tequila rose,
  mezcal, patron, jose cuervo, %sambuca, sambucas, %jagerbomb, %jager bomb, jager, jagermeister, %jager, %baby guinness, %shot of tequila,
  %jello shot, %jelly shot, %vodka jelly, %absinthe, %schnapps, limoncello, grappa, ouzo, raki, rakia, soju, sake, makgeolli, baijiu, arrack, feni,
  toddy, old monk, desi daru, daru, sharab, kingfisher, royal stag, tusker, changaa, chang aa, busaa, waragi, palm wine, ogogoro, burukutu,
  star lager, castle lite, black label, hunters dry, savanna, savannas, brutal fruit, klipdrift, brandy and coke, umqombothi, moonshine, poitin,
  poteen, hooch, booze, alcohol, liquor, spirits, %alcopop, wkd, wkds, blue wkd, %smirnoff ice, smirnoff, %hooch, %breezer, bacardi breezer, buckfast,
  bucky, dragon soop, dragon soops, mad dog, mad dog 20 20, frosty jack, frosty jacks, white lightning, k cider, lambrini, special brew, stella,
  stellas, carling, carlings, fosters, heineken, corona, coronas, peroni, peronis, tennents, strongbow, dark fruits, kopparberg, bulmers, budweiser,
  bud light, bud lights, coors light, miller lite, natty light, natty lights, pbr, modelo, modelos, white claw, white claws, trulys, %hard seltzer,
  %seltzer, four loko, four lokos, fireball, %tinnie, %tinny, %stubby, %schooner, %goon, goon bag, goon sack, %bevvy, %bevvie, %bev, vb, xxxx,
  emu export, %pint, %half pint, a swift half, %handle of vodka, %box wine, boxed wine, wine box, %chardonnay, %merlot, %malbec, %rioja, %pinot,
  pinot grigio, pinot noir, %sauvignon, sauv blanc, savvy b, %shiraz, %cabernet, %rose, %port, %sherry, %vermouth, %eggnog, mulled wine, gluhwein,
  %hot toddy, %grog, %mead, %moonshine, %jungle juice, punch, rum punch, %bacardi and coke, southern comfort, baileys, amaretto, kahlua, tia maria,
  %liqueur, drinks, %drinky, a drink, hard stuff, the hard stuff, giggle juice, mommy juice, mummy juice, 🍺, 🍻, 🍷, 🍸, 🍹, 🥃, 🍾, 🥂, 🍶
`
  .trim()
  .split(/\s*,\s*/)
