/** Insults drawn as a picture: haircut of, charisma of, built like, dressed like. */
export default `
  charisma of _ sock, haircut of a, the haircut of, face of a, smile of a, voice of a, laugh like a, laughs like a,
  walks like a, walk like a, talks like a, dances like a, sings like a, runs like a, eats like a pig, dressed like a,
  dressed like, dresses like a, dress like a, dressed in the dark, got dressed in the dark, built like a fridge,
  built like a, face like, face like _ arse, forehead like, eyes like a, nose of a, body of a, wit of a, grace of a,
  posture of a, energy of a, presence of a, confidence of a, spine of a, talent of a, empathy of a, intellect of a,
  emotional intelligence of a, social skills of a, wet sock, wet weekend, wet tea towel, damp cloth, damp sponge,
  damp squib, soggy biscuit, soggy chip, soggy lettuce, stale crisp, beige wallpaper, magnolia paint, startled poodle,
  startled owl, startled hen, drowned rat, angry potato, angry tomato, melted wheelie bin, melted welly,
  bulldog chewing, sucking a lemon, sucked a lemon, smacked arse, slapped arse, bag of bees, sack of spuds,
  sack of potatoes, half chewed, half chewed toffee, chewed toffee, burst sofa, burst sausage, blind cobbler s thumb,
  witness protection, in witness protection, hairline is in, hairline has, hairline went, hairline left,
  hairline is on, retreating hairline, dodgy wig, combover, comb over, barber hates, your barber, who cut your,
  who did your hair, who told her, who told him, who let her out, who let him out, who let you out, who lied to you,
  someone lied, someone lied to, your mirror, mirror is lying, mirrors in, own a mirror, look in the mirror,
  bought a mirror, see a dentist, have a wash
`
