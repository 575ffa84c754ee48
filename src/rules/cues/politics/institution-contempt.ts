/** Contempt for parliament, courts, police, press, schools, electoral bodies, the UN. */
export default `
  corrupt judges, corrupt judge, corrupt courts, corrupt court, activist judges, activist judge, kangaroo court, kangaroo courts, lefty lawyers,
  lefty judges, woke judges, soft judges, courts are a joke, justice system is a joke, justice system is rigged, legal system is rigged,
  weaponised justice, weaponized doj, weaponised courts, weaponized, lawfare, witchhunt, political witch hunt, political persecution, two tier system,
  supreme court is corrupt, illegitimate court, supreme kotha, compromised judiciary, judiciary is sold, judiciary for sale, parliament of thieves,
  house of thieves, house of frauds, abolish the lords, abolish the monarchy, not my king charles, abolish the senate, abolish the fbi, defund the bbc,
  defundthebbc, defund npr, defund the cbc, defund the un, fbi is corrupt, corrupt fbi, corrupt doj, gestapo, gestapo police, ice gestapo, stasi,
  kgb tactics, police are corrupt, corrupt police, police are pigs, pigs in uniform, filth the police, bent coppers, met police corrupt, woke police,
  police state now, woke army, deep state army, corrupt generals, corrupt election commission, election commission sold, ec compromised, eci is bjp,
  bjp commission, electoral commission is a joke, democracy is dead, democracy is a joke, democracy is a sham, democracy died, death of democracy,
  sham democracy, banana republic, banana republic now, mafia state, failed state, gangster state, fascist state, regime media, corrupt regime,
  fakenews, fake news media, lamestream media, lame stream media, lamestream, mainstream media, corporate media, legacy media liars, lying media,
  media lies, media scum, press scum, gutter press, lugenpresse, presstitute, presstitutes, godi media, godimedia, paid media, sold media, bikau media,
  dalal media, biased media, bias of the bbc, bbc bias, bbc lies, british bashing corporation, brainwashing corporation, clinton news network,
  communist news network, msdnc, faux news, fox lies, fox propaganda, daily fail, daily heil, the sun lies, torygraph, grauniad lefties, gb fake news,
  gbeebies, tv propaganda, state propaganda, propaganda machine, state media liars, journos are scum, journalists are scum, journalists are enemies,
  media whores, do not buy the sun, indoctrinating kids, indoctrination, indoctrinating our kids, indoctrinating our children, indoctrination camps,
  schools are indoctrinating, university brainwashing, marxist professors, marxist teachers, woke schools, woke universities, woke teachers,
  useless united nations, un is a joke, un is useless, who is corrupt, nato puppets, nato scum, eussr, eu dictators, eu dictatorship,
  unelected bureaucrats, unelected eu, brussels bureaucrats, faceless bureaucrats, fourth reich eu, nhs cult, the blob, uniparty, lib lab con,
  liblabcon, both parties are, both sides are corrupt, two cheeks of the same, they are all the same, all as bad as each other, none of them care,
  they do not care about us, politicians do not care
`
