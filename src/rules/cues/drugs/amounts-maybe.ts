/** Amounts and packages that may be of drugs. */
export default `
  gram, grams, gs, ounce, ounces, oz, eighth, eighths, quarter, kilo, kilos, bricks, sack, sacks, wraps, %strip,
  %dose, %dime, dub, dubs, packs, %jar, tray, ziplock, clingfilm, tin, tub, %scale, pound, lb, lbs, ten, tenner,
  twenty, one point, tick, 0mg, mgs, milligrams, micrograms, ug, bottle, capsule, capsules, pressed, strength, purity,
  pure, uncut, cut, fire, good stuff
`
