/** Words that may mean ecstasy or a party pill. */
export default `
  ecstasy, molly, pill, pills, %pill, tab, tablets, bean, beans, biscuits, bickie, sweets, sweeties, smarties,
  skittles, vitamins, mitzi, yoke, disco, brownies, doves, tesla, teslas, adam, eve, rolls, rolling, roll, rollin,
  crystal, crystals, %bomb, dabs, wrap, %drop, dropped, dropping, a half, halves, love everyone, buzzing, buzzin,
  rushing, rushes, come up, came up, peaking, peak, peaked, g, gina, drone, bubble, magic, chewing gum, water bottle,
  lollipop, pupils, sweaty, pnp, chems, party favors
`
