/** Parties and movements of other countries. */
export default `
  bjp, rss, tmc, trinamool, bsp, dmk, aiadmk, cpim, sanghi, sanghis, congressi, congressis, hindutva, bhakts, vhp,
  pti, pmln, jui, tlp, mqm, patwari, patwaris, youthia, youthias, obidient, obidients, batists, batist, atikulated,
  ipob, esn, oodua, azimio, odm, anc, eff, afriforum, swapo, the teals, ndp, ucp, wexit, caq, dilawan, dilawans, dds,
  kakampink, kakampinks, uniteam, umno, pkr, bersatu, afd, fidesz, fratelli, m5s, golden dawn, podemos, likud, hamas,
  hezbollah, fatah, ccp
`
