/** Words that may speak of dealing or buying. */
export default `
  deal, dealer, dealers, dealing, %deal, %sell, selling, %push, pusher, pushers, hustle, hustling, hustler, trap, trapping, trappin, %flip,
  flipping, serve, served, serving, shot, shotta, %link, linking, linkup, connect, supplier, %score, %cop, holding, sorted, sorting, %sort,
  hook up, hook me up, hook it up, hook us up, %hook up, menu, drop, drops, dropping off, delivery, deliveries, meet, meets, collection,
  stock, order, orders, dm me, hmu, hit me up, inbox me, pm me, dms open, holla, holler, bell me, text me, snap me, add me, add my snap,
  add my snapchat, telegram, signal, whatsapp, prices, price list, cheap, cheapest, student discount, quality, product, food, pack, parcel,
  parcels, package, cash, side income, side business, quick money, easy money, fast money, money to be made, making bank, stacks, stacking,
  %runner, %mule, smuggle, smuggled, smuggling, sneak in, snuck in, sneaked in, sneaking in, got through security, past security,
  past the bouncers, sniffer dogs, sniffer dog, drug dogs, drug dog, amnesty bin, searched, pat down, patted down, my boy, my mans, my man,
  a guy, guy who, the man, the lad, anyone got, anyone have, anyone know where, hookup, iykyk, if you know you know, you know the vibes,
  you know where to come, where to find me
`
