/** Adverts of dealers: batches, prices, deliveries, how to reach them. */
export default `
  fresh batch, new batch in, batch just landed, just touched down, touched down, usual prices, same prices,
  prices on request, prices in dm, dm for prices, bulk prices, bulk deals, deals on zips, message me on signal,
  message me on telegram, hit my telegram, add my telegram, my telegram, telegram for menu, tg link, link for menu,
  dm for menu, menu in bio, menu updated, menu is live, new menu live, back on road, line is on, lines open,
  tapped in, tap in for, bits available, got bits, bits in, all bits, all the bits, got the bits, got all flavours,
  flavours in, loud pack, packs in, pack just landed, packs available, fire packs, local drop, drops available,
  dropping tonight, driver out, drivers out, delivering all night, delivering tonight, delivery all areas,
  next day delivery, postage available, discreet packaging, discreet shipping, discreet delivery, vac sealed,
  vacuum sealed, testers available, no time wasters, real buyers only, cash or crypto, cash on drop, no tick, 0 for 0,
  0 for a 0, half z, full oz, best bud, best bud in town, cali packs, cali in, bagged up, bagging up, weighing up,
  weighed out, weighed up, sold out by, shift a few, shifting grams, moving weight, move weight, pushing weight,
  small amounts, selling to students, selling to half of, sell a bit, %sell weed, %sell coke, %sell pills,
  %sell edibles, %sell bud, %sell gear, %sell shrooms, %sell drugs, %sell carts, %sell molly, %sell a bit of weed,
  selling a bit on the side, bit on the side, bagged it up, made rent selling, paid my rent selling,
  homemade edibles for sale, brownies for sale, special brownies, gummies available, carts available
`
