/** Hangovers and the day after. */
export default `
  hangover, hangovers, hungover, hung over, hanging out of my arse, hanging out my arse, hanging out me arse, hanging out my hoop,
  hanging out of me hoop, hanging by a thread, absolutely hanging, proper hanging, rough as, feeling rough, feel rough, felt rough,
  rough this morning, rough today, feeling ropey, ropey this morning, dusty af, feeling dusty, bit dusty, dusty today, dusty this morning,
  crook from the grog, seedy this morning, feeling seedy, feeling fragile, fragile today, fragile this morning, bit fragile,
  little fragile, feeling delicate, delicate this morning, delicate today, dying today, dying this morning, dead this morning, hangxiety,
  hangziety, beer fear, booze blues, boozers remorse, horrors, morning after the night before, banging head, head is banging, head banging,
  head is pounding, pounding head, pounding headache, thumping head, head is thumping, splitting headache, sore head, sair heid,
  heavy head, head like a, mouth like a badgers, mouth like a flip flop, mouth like ghandis flip flop, mouth like the sahara,
  dry mouth and, wine headache, wine flu, bottle flu, irish flu, bud flu, cider flu, prosecco flu, hair of the, fry up needed,
  greasy breakfast, full english cure, irn bru, lucozade, berocca, dioralyte, pedialyte, alka seltzer, resolve sachet, liquid iv,
  electrolytes needed, pickle juice cure, drip bar, liver is crying, my liver, my poor liver, liver hurts, rip liver, sorry liver,
  liver failure here we come, sweating booze, sweating alcohol, sweating vodka, sweating out the, sweating gin, sweating pure alcohol,
  pure alcohol sweat, smell of booze, smelling of booze, stinking of booze, stink of booze, reek of booze, reeking of booze,
  reeked of booze, smell of alcohol, smelled of alcohol, smelling of alcohol, stink of alcohol, reeking of alcohol, smell like a brewery,
  smelling like a brewery, stinking like a brewery, smell like vodka, breath smells of, booze breath, beer breath, wine breath,
  breath mints, on 0 hours sleep, on no sleep and, 2 hours sleep and, two hours sleep, three hours sleep, never drinking again,
  never drink again, never again drinking, never again until next, never touching tequila again, off the booze for, post night out,
  sunday scaries, self inflicted, self induced, babalaas, babalas today, hango, kulock, kutoa lock, hang over pa
`
