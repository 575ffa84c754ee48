/** Words that mean cannabis in some circles and other things elsewhere. */
export default `
  hash, %blunt, pot, grass, herb, herbs, green, greens, bud, buds, tree, trees, loud, dank, skunk, haze, cheese, gas, %joint, %j, jay,
  jays, %fatty, %fat one, %cone, %bowl, %pipe, %dutch, %dutchie, swisher, swishers, backwoods, raws, %rizla, skins, papers, cali, exotic,
  strain, strains, kaya, boom, puff, %puff, %toke, %toking, dope, %edibles, gummies, %brownie, %cart, carts, %pen, %dab, wax, shatter,
  rosin, resin, crumble, %grow, the plant, medicated, cbd, hemp, terps, terpenes, cones, bucket, %bucket, %session, sesh, %smoke up,
  %light up, %lit up, %spark one, %roll up, %rolling, rolled up, %pack, 420, four twenty, 710, bake, %baked, %blaze, blazing, blazin,
  %burn one, %bun, %bill, maal, stuff, gwada, igbo, wee, tampi, %weedy, smoke, sticky, mids, top shelf, reggie, schwag, brick, bhola,
  doobies, spliffs, %cheeba, %bubbler, %percolator, munchies, the leaf, medicine, flower, flowers, bush, draw, %draw, blow, solid,
  soap bar, squidgy, rocky, %ten bag, %five bag, puffin
`
