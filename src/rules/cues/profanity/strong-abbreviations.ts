/** Short forms that hide strong swearing. */
export default `
  wtf, wtaf, wtfff, wtff, omfg, omfgg, ffs, fffs, fml, stfu, gtfo, gtfoh, gtfooh, fafo, lmfao, lmfaoo, lmfaooo,
  lmffao, roflmfao, idgaf, idgafos, idfc, idfk, idfwu, idfw, dgaf, jfc, hfs, kmfa, snafu, fubar, tarfu, bohica,
  ffsake, nfw, nfg, btfo, gfy, gfys, milf, gilf, dilf, mffr, stfd, fing, f ing, sfb, wtafh, wdf, dafuq, dafuk, dafuck,
  wtfudge, pmfsl, pmfl, lmbfao, hofs, fofo, mtherfkr, bsed
`
