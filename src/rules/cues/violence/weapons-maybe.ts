/** Doubtful, mostly harmless words of the list weapons. */
export default `
  gun, guns, uzi, ammunition, rounds, strap, strapped, knife, knives, ramsay, %sword, axe, axes, hatchet, %dagger,
  bomb, bombs, dynamite, c0
`
