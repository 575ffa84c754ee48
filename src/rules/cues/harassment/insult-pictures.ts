/** Set pictures and comparisons with which people are mocked. */
export default `
  could not pour water, pour water out of, built like, shaped like, sound like a, sounds like a, face for radio,
  personality of, charisma of a, charm of a, brain of a, iq of, depth of a puddle, morals of a, backbone of a,
  wet flannel, dishwater, boiled egg, bag of spanners, box of rocks, nobody home, top floor, rub together, tumbleweed,
  chocolate fireguard, glass hammer, use as a, as much use as, find his arse, run a bath, count to ten,
  walking red flag, human equivalent of, living proof, proof that, natural selection, mouth breather, mouthbreather,
  crayons, temu, poundland, poundshop, knock off, knockoff, rejected, melted candle, uncooked, undercooked, haunted,
  dropped pie, final boss, gremlin, goblin, gollum, shrek, ogre, quasimodo, voldemort, dobby, jabba, minion,
  frankenstein, %gargoyle, scarecrow, your mum, your mama, your nan
`
