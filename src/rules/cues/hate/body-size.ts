/** Fat people as a group run down. */
export default `
  fatties, pay for two seats, take up two seats, took up two seats, taking up two seats, melting over,
  over my armrest, seat extender, belt extender, fat acceptance, fat activists, fat positivity, health at every size,
  haes, glorify obesity, glorifying obesity, promoting obesity, promotes obesity, put the fork, fork down,
  just eat less, no excuse for being, no excuse for fat, fat tax, tax fat, tax the fat, fat and lazy, fat and proud,
  lazy and fat, fat chicks, no fat chicks, land whales, beached whale, cankles
`
