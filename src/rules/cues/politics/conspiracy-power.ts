/** Conspiracy topics of power: secret elites, deep state, reset, replacement. */
export default `
  deep state, deepstate, the deep state, nwo, great reset, the great reset, wef, schwab, agenda 21, 15 minute cities,
  cbdc, globalists, globalist puppet, cabal, the elites, global elites, pizzagate, adrenochrome, frazzledrip,
  rothschild, rothschilds, rothchilds, bilderberg, bilderbergs, zog, khazarian, kalergi plan, kalergi, white genocide,
  eurabia, psyops, falseflag, crisis actor, mkultra, mk ultra, mind control, qanon, q anon, wwg1wga,
  the great awakening, great awakening, nesara, gesara, medbeds, voting is theatre, voting is theater,
  ballot is theatre, boardroom in, decided in a boardroom, decided in rooms, rooms you will never,
  if voting changed anything, both parties one owner, same owner, two wings of the same bird, same bird, same coin,
  both sides are owned, one world government, world government, world order, three bankers, the bankers,
  central bankers, banking families, banking cartel, soros, soros funded, funded by soros, bill gates, klaus schwab,
  davos, trilateral, freemasons, masons run, the masons, skull and bones, bohemian grove, illuminati confirmed,
  all seeing eye, puppet government, shadow government, parallel government, state within a state, permanent state,
  his handlers, her handlers, behind biden, who really runs, really runs the country, runs the country, run the world,
  runs the world, rule the world, rules the world, own nothing and be happy, own nothing, eat the bugs, eat bugs,
  eat ze bugs, digital id, social credit, social credit score, cashless society, war on cash, climate lockdown,
  climate lockdowns, great replacement, replacing us, being replaced, replace the natives, smart meters,
  they track you, tracking you, listening to you, chip you, microchip, microchips
`
