/** Customers, pupils, staff and bosses likened to animals and beasts. */
export default `
  absolute animals, like animals, total animals, herding cats, herding sheep, herding goats, feeding time at,
  like pigs, pigs at a, hyenas, like seagulls, gannets, like cattle, bunch of clowns, bunch of idiots, bunch of morons,
  bunch of muppets, bunch of cowboys, bunch of liars, bunch of crooks, bunch of children, bunch of kids,
  bunch of amateurs, bunch of jokers, bunch of sheep, bunch of snakes, pack of liars, nest of vipers, pit of vipers,
  pit of snakes, snakes in suits, snakes everywhere, full of snakes, full of idiots, full of morons, full of liars,
  full of clowns, clowns in charge, clowns running, clowns i work, idiots i work, morons i work, muppets i work,
  lot i work, circus i work, these clowns, these idiots, these morons, these muppets, these people, those clowns,
  this clown, this idiot, this fool, this moron, this genius, that clown, that idiot, that fool, that moron,
  does this idiot, does this man, does this woman
`
