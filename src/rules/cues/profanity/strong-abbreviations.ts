/** Short forms that hide strong swearing. */
export default `
  wtf, wtaf, wtfff, wtff, omfg, omfgg, ffs, fffs, fml, stfu, gtfo, gtfoh, gtfooh, fafo, lmfao, lmfaoo, lmfaooo, lmffao, roflmfao, idgaf, idgafos, idfc,
  idfk, idfwu, idfw, dgaf, dfw me, jfc, hfs, ofc fucking, kmfa, ftw fuck, snafu, fubar, tarfu, bohica, ffsake, nfw, nfg, btfo, gfy, gfys, milf, gilf,
  dilf, mffr, tfw fuck, stfd, fk off, f off, f this, f that, f my life, f this job, f them all, eff you very much, fn hell, fing, f ing, f in hell,
  effing and jeffing, effing and blinding, effed off, sfb, wtafh, wdf, dafuq, dafuk, dafuck, wtfudge, pmfsl, pmfl, lmbfao, hofs, fofo, mtherfkr, bsed
`
