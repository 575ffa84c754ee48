/** Ecstasy, MDMA and party pills by names that mean nothing else. */
export default `
  mdma, ecstasy pill, ecstasy pills, ecstasy tablets, on ecstasy, taking ecstasy, took ecstasy, molly water, on molly, off molly,
  popped a molly, popping mollies, popped molly, %pop molly, molly sweating, mollys, mollie pills, md, %mdma dab, mandy, thizz, thizzing,
  thizzin, thizzed, eccy, eccies, eccys, eckies, ecky, eckys, ekkies, ecto, e tards, ravers pills, yokes, yoke and a can, %drop a yoke,
  dropped a yoke, yokers, pingers, pinger, pinga, pingas, pinging, pinged off, pinged out, disco biscuit, disco biscuits, disco bickie,
  bickies, jack and jills, jack n jills, garry, gary, garys, gurners, gurner, love drug, love doves, mitsubishis, mitsis, blue punisher,
  punishers, pink punisher, teslas pill, orange tesla, orange teslas, red bulls pill, gold bars pill, blue ghost pills, pharaoh pill,
  trump pill, domino pill, dominoes pills, supermans pill, superman pill, rolexes pill, warehouse pills, pressed pills, press pill,
  ecstacy, extasy, xtc, x pills, x pill, e pills, dropped an e, dropping e, dropped e, dropped es, popping es, popped an e, on an e,
  off an e, %drop a pill, dropped a pill, dropped two pills, dropped pills, dropping pills, double dropped, double drop, double dropping,
  double dropper, triple dropped, three pills deep, two pills deep, half a pill, popped a pill, popped pills, popping pills, %pop a pill,
  neck a pill, %neck a pill, necked a pill, necked two pills, necked pills, yammed a pill, pilled up, pilled out, pilled off, off my pill,
  off our pills, pill head, pillhead, pillheads, pill party, pill press, sass, sassafras, mda, mdea, love pills, candy flip, candyflip,
  candy flipping, candyflipping, candyflipped, hippie flip, hippyflip, hippy flipping, hippie flipping, rolling balls, rolling face,
  rolling hard, rolling so hard, rolled my face off, mdmazing, dipping finger in the bag, dab dab bag, loved up on, gurning, gurnin,
  gurned, %gurn, bruxism chewing gum, chewing my face off, chewing my jaw off, chewing face off, swinging jaw, jaw swinging,
  jaw on the floor swinging, eyes like saucers, pupils like saucers, pupils like dinner plates, saucer eyes, massive pupils, wizzy eyes,
  coming up off, come up hit, coming up hard, coming up so hard, came up hard, buzzing off a pill, pill sick, serotonin spent,
  no serotonin left, serotonin depleted, depleted serotonin, suicide tuesday, terrible tuesday, tuesday blues, tuesday comedown,
  mephedrone, meow meow, miaow miaow, mcat, m cat, m kat, 4mmc, 3mmc, drone powder, bath salts, plant food drug, methylone, mdpv,
  cathinone, cathinones, bubble and drone, tina and g, tucibi, tusi, tuci, pink cocaine, pink powder, ghb, gbl, gina drug, %g out, g hole,
  on g and, chemsex, chem sex, party and play, slamming tina
`
