/** Short forms that hide strong swearing. */
export default `
  wtf, wtaf, wtfff, wtff, omfg, omfgg, ffs, fffs, fml, stfu, gtfo, gtfoh, gtfooh, fafo, lmfao, lmfaoo, lmfaooo,
  lmffao, roflmfao, idgaf, idgafos, idfc, idfk, idfwu, idfw, dgaf, jfc, hfs, kmfa, snafu, fubar, tarfu, bohica,
  ffsake, nfw, nfg, btfo, gfy, gfys, milf, gilf, dilf, mffr, stfd, fing, f ing, sfb, wtafh, wdf, dafuq, dafuk, dafuck,
  wtfudge, pmfsl, pmfl, lmbfao, hofs, fofo, mtherfkr, bsed, complete bs, total bs, utter bs, such bs, this bs,
  load of bs, pure bs, calling bs, call bs, bs excuse, bs excuses, bs meter, bs detector, tf is, tf are, tf was,
  tf did, tf you, tf happened, tf do, dgaf about, who tf, what tf, why tf, how tf, where tf, when tf, tfff, gtfu,
  omfggg, wtffff, wtfwtf, ffsss, fkn hell, efffing, eff off, eff this, eff that, eff it, eff you, eff all, effed up,
  effing hell, effing and blinding, jesus effing christ
`
