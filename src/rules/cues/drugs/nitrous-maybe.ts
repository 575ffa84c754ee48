/** Words that may mean laughing gas. */
export default `
  balloon, balloons, %balloon, nos, charger, chargers, %canister, %cannister, canisters, bulb, bulbs, %cracker,
  crackers, cream, whippet, whippets, whip, tank, tanks, cylinder, silver, popper, pop, rush, amyls, dizzy, headrush,
  giggles, giggly
`
