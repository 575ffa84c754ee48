/** Words that may mean ecstasy or a party pill. */
export default `
  ecstasy, molly, pill, pills, %pill, tab, tablets, bean, beans, biscuits, bickie, sweets, sweeties, smarties, skittles, vitamins,
  vitamin e, mitzi, yoke, yokes on, disco, brownies, doves, tesla, teslas, adam, eve, rolls, rolling, roll, rollin, crystal, crystals,
  %bomb, dabs, wrap, %drop, dropped, dropping, a half, halves, cheeky half, loved up, love the world, love everyone, hugging everyone,
  hugging strangers, buzzing, buzzin, rushing, rushes, come up, coming up, came up, peaking, peak, peaked, double dose, g, gina, drone,
  bubble, magic, chewing gum, water bottle, lollipop, glow sticks, pupils, sweaty, biting my lip, biting my lips, chewed my cheek,
  chewed lip, tasting colours, feel the music, pnp, chems, chem friendly, h and h, party favors, party favours, party bag, goodie bag,
  goody bag, bag of tricks, bag of fun
`
