/** Christian faith and observance of one's own. */
export default `
  i am a christian, born again, born again christian, man of god, jesus is lord, jesus saves, our pastor, our vicar,
  our parish, our church, sunday mass, at mass, midnight mass, holy communion, first communion, my first communion,
  first holy communion, eucharist, rosary, my rosary, novena, benediction, for lent, ash wednesday, pentecost,
  baptised, baptized, christened, godparent, bible study, scriptures, devotions, i pray, deacon, deaconess,
  churchwarden, ordained, seminary, tithe, tithing, roman catholic, lapsed catholic, protestant, presbyterian,
  methodist, baptist, anglican, episcopalian, episcopal, lutheran, pentecostal, evangelical, quaker, salvationist,
  adventist, seventh day adventist, jehovah witness, lds, mormons, coptic, marthomite, rccg, mfm, aladura, zcc,
  exmormon, exvangelical, ✝
`
