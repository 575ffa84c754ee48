/** Words for cannabis, many with other meanings: only beside words of smoking, buying or effect. */
export default `
  @drugs-cannabis-sure, weed, pot, grass, hash, skunk, bud, buds, green, herb, herbs, joint, joints, blunt, blunts, loud, the loud, gas, dank,
  chronic, edible, edibles, gummy, gummies, brownie, brownies, bong, pipe, bowl, bowls, dab, dabs, a dab, cart, carts, ounce, eighth, an eighth,
  a ten bag, ten bag, twenty bag, a j, js, j, a fatty, fatty, cone, cones, roach, dope, tree, trees, a l, igbo, shisha weed, nug, nugs, kief, wax,
  ket, maal, stuff, the good stuff, za, draw, a draw, puff, a doob, doob, doobs, a number, cali, oil pen, cronic, mad weed, ganja cookie, pollen,
  resin, squidgy black, thai stick, hybrid, strain, saltfish, salad, 🍃, 🌿, 🌱, 🌲, 🌳
`
  .trim()
  .split(/\s*,\s*/)
