/** Amounts as drugs are sold in. */
export default `
  %gram, g, gs, half gram, half a gram, %ounce, half an ounce, half ounce, oz, ozs, %eighth, a q, %quarter, half q, henry, teenth, 8th, 8ths, zip,
  zips, qp, half p, kilo, kilos, brick, bricks, %baggie, %bag, %wrap, %tab, %pill, %line, %bump, %key, %cap, %hit, %rail, %dose, %gummy, %edible,
  %cart, strip, strips, sheet, blister pack, %pack, box, boxes, %dab, 3.5, 3.5g, 7g, 14g, 28g, 1g, 2g, 0.5g, ten bag, twenty bag, dime bag,
  nickel bag, nick, score, half, pinger, microdose, %bar, stick, sticks, balloon, balloons, rock, rocks, point, %cone, %toke, %puff, %rip, %spliff,
  %joint, %pipe
`
  .trim()
  .split(/\s*,\s*/)
