/** Words that mean cannabis in some circles and other things elsewhere. */
export default `
  hash, %blunt, pot, grass, herb, herbs, green, greens, bud, buds, tree, trees, loud, dank, skunk, haze, cheese, gas,
  %joint, %j, jay, jays, %fatty, %cone, %bowl, %pipe, %dutch, %dutchie, swisher, swishers, backwoods, raws, %rizla,
  skins, papers, cali, exotic, strain, strains, kaya, boom, puff, %puff, %toke, %toking, dope, %edibles, gummies,
  %brownie, %cart, carts, %pen, %dab, wax, shatter, rosin, resin, crumble, %grow, the plant, medicated, cbd, hemp,
  terps, terpenes, cones, bucket, %bucket, %session, sesh, %light up, %lit up, %roll up, %rolling, %pack, 420, 710,
  bake, %baked, %blaze, blazing, blazin, %burn one, %bun, %bill, maal, stuff, gwada, igbo, wee, tampi, %weedy, smoke,
  sticky, mids, top shelf, reggie, schwag, brick, bhola, doobies, spliffs, %cheeba, %bubbler, %percolator, munchies,
  medicine, flower, flowers, bush, draw, %draw, blow, solid, squidgy, rocky, puffin
`
