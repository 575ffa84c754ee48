/** Set pictures and comparisons with which people are mocked. */
export default `
  could not pour water, pour water out of, built like, face for radio, personality of, charisma of a, charm of a,
  brain of a, iq of, depth of a puddle, morals of a, backbone of a, wet flannel, bag of spanners, box of rocks,
  rub together, chocolate fireguard, glass hammer, find his arse, walking red flag, human equivalent of, living proof,
  proof that, natural selection, mouth breather, mouthbreather, crayons, temu, poundland, poundshop, knock off,
  knockoff, melted candle, uncooked, dropped pie, gremlin, gollum, shrek, ogre, quasimodo, voldemort, dobby, jabba,
  minion, frankenstein, %gargoyle, your mama
`
