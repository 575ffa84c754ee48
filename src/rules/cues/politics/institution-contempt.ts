/** Contempt for parliament, courts, police, press, schools, electoral bodies, the UN. */
export default `
  weaponized, lawfare, witchhunt, defundthebbc, gestapo, stasi, fakenews, lamestream, lugenpresse, presstitute,
  presstitutes, godimedia, msdnc, torygraph, gbeebies, indoctrination, eussr, the blob, uniparty, liblabcon,
  two cheeks of the same, indoctrinating, indoctrinate, indoctrinated, indoctrinates, turning kids against,
  turning children against, turning our kids, teach kids to hate, hate their own country, hate our country,
  hating his country, hating their country, woke teachers, woke schools, woke university, woke universities,
  marxist teachers, marxist professors, cultural marxism, marxist, marxists, grooming kids, kangaroo court,
  kangaroo courts, activist judges, activist judge, enemies of the people, enemy of the people, judges for sale,
  two tier, two tier policing, two tier justice, two tier keir, state broadcaster, propaganda arm, propaganda machine,
  state propaganda, paid media, bought media, dishonest media, lying press, lying media, so called journalist,
  so called journalists, so called experts, experts they said, so called news, so called judges, police state,
  nanny state, banana republic, failed state, failed institution, dictatorship, rubber stamp, rubber stamp parliament,
  puppet court, puppet judges, sham election, sham elections, sham trial, sham parliament, swamp, the swamp,
  swamp creatures, swamp creature, defund the bbc, defund the police, defund, abolish the police, abolish the lords,
  abolish ice, abolish, unelected, unelected bureaucrats, faceless bureaucrats, eurocrats, brussels bureaucrats,
  quangos, quangocrats
`
