/** Not trusting, watching your things, being cheated by a group. */
export default `
  some of them are decent, some of them are fine, some of them are ok, some are alright, not all of them but,
  do not get me wrong but, leave your handbag, leave your purse, leave your wallet, hide your handbag,
  hide your daughters, hide your lunch, cling to your purse, lock the doors when, locked the car doors when,
  cross the road when i see, crossed the road when i saw, would not walk past, do not go there at night,
  charge you double, charge double, charged me double, rip you off, ripped off by, rip off merchants, will rip you,
  will rob you, rob you blind, robs you blind, nick anything, pinch anything, will con you, screw you over,
  stab you in the back, drink the difference, drink the profits, drink the wages, drinks his wages, light fingered,
  light fingers, sticky fingered, quick fingers, deep pockets short arms, short arms deep pockets, last to the bar,
  moths in his wallet, never buys a round, never bought a round, haggling over a, count every penny,
  tight as a duck s, cash in hand no tax, cash in hand all of them, audi and no job, audis and no job, with the audis,
  drug dealers the lot, dealers the lot, crooks the lot, thieves the lot, scammers the lot, praying again,
  on a prayer break, no doubt another, bet it was another, another one of those, another one of them,
  not even in english
`
