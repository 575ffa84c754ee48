/** Selling or buying stolen, counterfeit or untaxed goods. */
export default `
  fence, fencing stolen, %fence stolen, fenced it, %handle stolen goods, handling stolen goods, receiving stolen goods, hot goods,
  hot phone, hot laptop, hot stuff to shift, knock off, knock offs, knock off bags, knockoff, knockoffs, knocked off, moody gear,
  moody goods, moody perfume, hooky, hooky gear, dodgy gear, dodgy goods, swag to sell, bent gear, snide, snides, snide trainers, snidey,
  fugazi, fugazi watch, reps, rep sneakers, rep trainers, replica bags, replica watch, replica rolex, fake rolex, fake rolexes,
  fake jordans, fake gucci, fake designer, fake perfume, fake football shirts, fake ralph lauren, fake yeezys, fake airpods, superfakes,
  dupes sold as real, dhgate, pandabuy, 1 1 reps, counterfeit, counterfeits, counterfeit goods, counterfeit money, counterfeit notes,
  counterfeit cash, fake notes, fake note, fake twenties, fake 0s, fake bills, funny money, dodgy note, passed a fake note,
  %pass a fake note, fell off the back of, back of the lorry, no receipt, no box no receipt, no questions asked, ask no questions,
  do not ask where, do not ask where i got, never ask where, no questions, do not ask questions, cheap as chips no questions,
  cash only no questions, half price no questions, half rrp, serial number filed, serial number removed, imei changed, changed the imei,
  icloud locked, icloud bypass, blacklisted phones, blacklisted phone, unlocked phones cheap, okrika phones, london used, cracked icloud,
  duty free fags, duty free baccy, cheap baccy, cheap fags, baccy run, booze cruise to sell, booze run to calais, cheap tobacco,
  tobacco from spain, illicit tobacco, illegal tobacco, chop chop tobacco, chop chop, fake fags, counterfeit cigarettes, dodgy fags,
  jin ling, under the counter fags, under the counter, moonshine, poitin, poteen, bootleg, bootlegs, bootleg dvds, bootlegger, chang'aa,
  illicit brew, ogogoro, scalped, scalping, ticket tout, touted tickets, %tout tickets, black market, black mkt, got a guy, know a guy,
  i know a guy, a man with a van who, bloke down the pub, guy down the pub, man down the pub, bloke in the pub, from a bloke, off a bloke,
  off a guy in, off the back of, car boot, car boot seller, chop shop, chopshop, parts out stolen, tiger cash, pawned it, pawned his,
  pawned her, %pawn, cash converters, flipped it for, flipped it, sold it for, sold it on, sell it on, selling on, got a buyer,
  got buyers, shifted it, %shift it, shifting, shift some, job lot, mate got it cheap, got it cheap from, dm for prices, dm for price list
`
