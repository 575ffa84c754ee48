/** Doping and muscle drugs. */
export default `
  steroid, steroids, anabolic, anabolics, roids, roided, roid rage, roidrage, juicing, juicehead, test e, tren,
  trenbolone, trenned, trensomnia, deca, nandrolone, dbol, dianabol, anadrol, anavar, winstrol, winny, winni,
  masteron, primobolan, sustanon, sust, equipoise, halotestin, turinabol, oxandrolone, stanozolol, hgh, clen,
  clenbuterol, clenbutrol, epo, sarms, sarm, ostarine, rad140, mk677, ligandrol, cardarine, yk11, s23, post cycle,
  ugl, dnp, dinitrophenol, nolvadex, arimidex, gyno, melanotan, peptides, retatrutide, reta
`
