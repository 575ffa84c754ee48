/** Set pictures that someone could not run, organise or manage anything. */
export default `
  could not run a, could not organise a, could not manage a, can not manage a, could not lead a, could not pour water,
  pour water out of, water out of a boot, could not spell, could not sell water, brain cells, iq of a, the iq of,
  attention span of, personality of a, charisma of a, people skills of, backbone of a, wet lettuce, wet wipe,
  wet cardboard, chocolate fireguard, as much use as, use as a chocolate, glass hammer, nobody home, my cat could,
  bag of spanners, box of rocks, thinks excel is, dilbert
`
