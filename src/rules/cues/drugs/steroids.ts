/** Doping and muscle drugs. */
export default `
  steroid, steroids, anabolic, anabolics, on gear and gym, roids, roided, roid rage, roidrage, juicing, juiced up gym, juice head,
  juicehead, on the juice, %juicer gym, test e, test c, test p, test cyp, test enanthate, testosterone enanthate, tren, trenbolone,
  trenned, trensomnia, deca, nandrolone, dbol, d bol, dianabol, anadrol, anavar, winstrol, winny, winni, masteron, primobolan, primo cycle,
  sustanon, sust, equipoise, halotestin, turinabol, oxandrolone, stanozolol, hgh, growth hormone, igf 1, clen, clenbuterol, clenbutrol,
  epo, sarms, sarm, ostarine, rad140, rad 140, lgd 4033, mk677, mk 677, ligandrol, cardarine, yk11, s23, post cycle, pct after, on cycle,
  off cycle, first cycle, blast and cruise, blasting and cruising, blasting test, cruising on test, cycle of test, test cycle, gear cycle,
  ugl, underground lab, underground labs, pinning test, pinning gear, pin my glute, pinned my glute, pinned my quad, glute pin, dnp,
  dinitrophenol, nolvadex, clomid and, hcg shots, arimidex, gyno, melanotan, tanning injections, tanning nasal spray, barbie drug, bpc 157,
  peptides, retatrutide, reta, semaglutide off label, ozempic without, not natty, fake natty, trt gang, enhanced athlete, enhanced lifter
`
