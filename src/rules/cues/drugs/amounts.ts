/** Amounts, prices and packaging of drugs. */
export default `
  half ounce, half a gram, half a g, quap, qp, hp, 8th, 8ths, 7g, 14g, 28g, 0 g, 0 oz, zip, zips, zed, zeds, 9bar,
  dimebag, dubsack, 20 bag, tenbag, %baggie, baggies, snapbags, smellproof, teenth, teenths, teener, teeners,
  two grams, 0 a g, pudi, stash, reup, reupping
`
