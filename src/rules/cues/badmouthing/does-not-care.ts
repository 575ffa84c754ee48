/** Charging bosses, firms and colleagues with not caring, doing nothing, wanting only numbers. */
export default `
  could not care less about, could not give a, could not give two, do not care about anybody, do not care about anyone,
  do not care about us, do not care about you, do not care about their, do not care about staff,
  do not care about the staff, do not care about people, does not care about us, does not care about its,
  does not care about staff, does not care about anyone, nobody cares, nobody here cares, no one cares,
  they never care, cares about nothing but, only cares about, only care about, all they care about, all he cares about,
  all she cares about, all they want is, all he wants is, all she wants is, just a number, you are just a,
  number to them, just numbers to, does nothing but, do nothing but, did nothing about, never does anything,
  never do anything, never does a, never lifts a finger, not lifted a finger, does not lift a finger, lift a finger,
  never helps, never around, never answers, never replies, never listens, never listen, will not listen,
  does not listen, moans about everything, complains about everything, moans all day, complains all day, talks all day,
  gossips all day, sits there all day, treat you like, treats you like, treat us like, treats us like, treats me like,
  treat staff like, treats staff like, treats her staff, treats his staff, talks to us like, talks to me like,
  talks down to, talk down to, looks down on, look down on, speaks to us like, spoke to me like, how my boss talks,
  how he talks to, how she talks to, way he talks to, way she talks to, way he speaks, way she speaks, way they treat,
  how they treat
`
