/** Slogans, chants and hashtags of parties and movements. */
export default `
  maga2024, trump2024, trump train, trump2020, trump won, kag, america first, drain the swamp, lock him up,
  let us go brandon, fjb, fight fight fight, maha, molon labe, save our country, save america, remigration, remigrate,
  open borders, defundthepolice, acab, 1312, not my president, notmypresident, impeach trump, 8647,
  power to the people, vote blue, bluewave, hope and change, i am with her, intifada, fbpe, jc4pm, tories out,
  toriesout, torygenocide, gtto, starmerout, vote them out, vote reform, our streets, no surrender, endsars,
  endbadgovernance, rutomustgo, rejectfinancebill, fixthecountry, amandla, juliar, reformasi, bersih, anyone but,
  anything but conservative, never trump, nevertrump, never again trump, make america great, make ireland,
  make britain, make india, make nigeria, make kenya, sane again, step down now, out out out, not in my name,
  enough is enough tories, no kings, nokings, tinubu must go, buhari must go, ruto must go, zuma must fall,
  anc must go, cyril must go, modi out, go back modi, gobackmodi, bongbong out, marcos resign, duterte resign,
  macron demission, trudeau must go, axe the tax, trudeaumustgo, albo out, albomustgo, starmer out, sunak out,
  borisout, johnson out, get the tories out, tory cuts, cut the crap, freedom convoy, yellow vest, yellow vests,
  gilets jaunes, wir sind das volk, wutburger, we the people, come and take it, do not tread on me, dont tread on me,
  liberty or death, water the tree of liberty, tree of liberty
`
