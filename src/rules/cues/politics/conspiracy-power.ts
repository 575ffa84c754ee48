/** Conspiracy topics of power: secret elites, deep state, reset, replacement. */
export default `
  deep state, deepstate, the deep state, nwo, great reset, the great reset, wef, schwab, agenda 21, 15 minute cities,
  cbdc, globalists, globalist puppet, cabal, the elites, global elites, pizzagate, adrenochrome, frazzledrip,
  rothschild, rothschilds, rothchilds, bilderberg, bilderbergs, zog, khazarian, kalergi plan, kalergi, white genocide,
  eurabia, psyops, falseflag, crisis actor, mkultra, mk ultra, mind control, qanon, q anon, wwg1wga,
  the great awakening, great awakening, nesara, gesara, medbeds
`
