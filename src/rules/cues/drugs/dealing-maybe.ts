/** Words that may speak of dealing or buying. */
export default `
  deal, dealer, dealers, dealing, %deal, %sell, selling, %push, pusher, pushers, hustle, hustling, hustler, trap,
  trapping, trappin, %flip, flipping, serve, served, serving, shot, shotta, %link, linking, linkup, connect, supplier,
  %score, %cop, holding, sorted, sorting, %sort, menu, drop, drops, delivery, deliveries, meet, meets, collection,
  stock, order, orders, dm me, hmu, hit me up, inbox me, pm me, dms open, holla, holler, text me, add me, telegram,
  signal, whatsapp, prices, price list, cheap, cheapest, quality, product, food, pack, parcel, parcels, package, cash,
  making bank, stacks, stacking, %runner, %mule, smuggle, smuggled, smuggling, searched, my boy, my mans, my man,
  a guy, guy who, the man, the lad, anyone got, anyone have, hookup, iykyk, if you know you know
`
