/** Contempt for parliament, courts, police, press, schools, electoral bodies, the UN. */
export default `
  weaponized, lawfare, witchhunt, defundthebbc, gestapo, stasi, fakenews, lamestream, lugenpresse, presstitute,
  presstitutes, godimedia, msdnc, torygraph, gbeebies, indoctrination, eussr, the blob, uniparty, liblabcon,
  two cheeks of the same
`
