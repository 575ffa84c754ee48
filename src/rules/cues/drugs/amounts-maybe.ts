/** Amounts and packages that may be of drugs. */
export default `
  gram, grams, gs, ounce, ounces, oz, eighth, eighths, quarter, kilo, kilos, bricks, sack, sacks, wraps, %strip, %dose, %dime, dub, dubs,
  packs, %jar, tray, ziplock, zip lock, cling film, clingfilm, tin, tub, vac sealed, vacuum sealed, %scale, pound, lb, lbs, ten, tenner,
  twenty, one point, tick, 0mg, mgs, milligrams, micrograms, ug, bottle, capsule, capsules, pressed, strength, purity, pure, uncut, cut,
  fire, strong stuff, good stuff, proper strong
`
