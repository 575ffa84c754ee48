/** Evenings that ran away: went for one, it is now 4am, between two of us, on a school night. */
export default `
  went for one, went out for one, went in for one, went for a quick one, just the one turned, went for a pint and,
  popped in for one, popped out for one, one pint at 0, came out for one, out for a quiet one, a quiet one turned,
  quiet drink turned, quiet pint turned, one glass turned, glass turned into, bottles between,
  bottles of wine between, bottles of gin between, bottles of prosecco between, on a school night, throwing up on,
  been sick on, being sick on, sick on the tube, sick on the bus, sick on the train, sick all over, was sick all over,
  puked all over, puking in, puking on, puking at, vomiting in, vomiting at, vomited at, vomited all, vommed in,
  vommed on, gin always makes, gin makes you, every time i drink, whenever i drink, when i am drunk, when i get drunk,
  when i was drunk, last time i drank, last time i was drunk, last time i got drunk, first time i got drunk,
  first time i was drunk, sorry for the calls, sorry for the texts, sorry for the voice notes,
  apologies to everyone i, apologies to anyone i, thrown out of the zoo, zoo bar, way too drunk, far too drunk,
  bit too drunk, little too drunk, slightly too drunk, my hangover has, hangover has a, hangover has, second hangover,
  hangover is, hangover so, hangover today, hangover and, hangover at, hangover on, hangover in, this hangover,
  that hangover, a hangover, with a hangover, hydro flask, vodka in this, gin in this, rum in this, wine in this,
  whisky in this, stanley cup is, stanley cup full, yeti full of, tumbler full of, nobody at work knows,
  no one at work knows, smelling of rum, smelling of gin, smelling of vodka, smelling of booze, smelling of beer,
  smelling of wine, smelled of gin, smelt of gin, smelt of rum, smelt of booze, still smelling of, lunch was 0 pints,
  lunch was wine, lunch was five pints, lunch was three pints, two for one mojitos, mojitos and, margaritas and,
  negronis and
`
