/** Slogans, chants and hashtags of parties and movements. */
export default `
  maga2024, trump2024, trump train, trump2020, trump won, kag, america first, drain the swamp, lock him up,
  let us go brandon, fjb, fight fight fight, maha, molon labe, save our country, save america, remigration, remigrate,
  open borders, defundthepolice, acab, 1312, not my president, notmypresident, impeach trump, 8647,
  power to the people, vote blue, bluewave, hope and change, i am with her, intifada, fbpe, jc4pm, tories out,
  toriesout, torygenocide, gtto, starmerout, vote them out, vote reform, our streets, no surrender, endsars,
  endbadgovernance, rutomustgo, rejectfinancebill, fixthecountry, amandla, juliar, reformasi, bersih
`
