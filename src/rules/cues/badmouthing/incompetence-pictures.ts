/** Set pictures that someone could not run, organise or manage anything. */
export default `
  could not run a, could not organise a, could not manage a, can not manage a, could not lead a, could not pour water,
  pour water out of, water out of a boot, could not spell, could not sell water, brain cells, iq of a, the iq of,
  attention span of, personality of a, charisma of a, people skills of, backbone of a, wet lettuce, wet wipe,
  wet cardboard, chocolate fireguard, as much use as, use as a chocolate, glass hammer, nobody home, my cat could,
  bag of spanners, box of rocks, thinks excel is, dilbert, would not know good, would not know a, if it bit him,
  if it bit her, if it bit them, if it hit him, if it hit them, if it billed them, if it slapped him,
  could not find his own, could not find her own, could not find their own, with both hands, in a brewery, run a bath,
  run a tap, run a whelk stall, organise a queue, lead a horse, lead a conga, share one brain cell, one brain cell,
  two brain cells, half a brain, half a clue, not the sharpest, sharpest tool, sandwich short, bricks short,
  lights are on, lift does not go, gas leak, gas leaks, room temperature iq, fish counter, damp towel, wet towel,
  wet sponge, warmth of a, spine of a, leadership of a, coin toss, magic 0 ball, a trained monkey, a potted plant,
  potted plant, traffic cone, broken clock, broken printer, dial up
`
