/** Conspiracy topics of health: vaccines, plandemic, 5G and poison. */
export default `
  plandemic, scamdemic, casedemic, bioweapon, clotshot, pureblood, purebloods, unjabbed, diedsuddenly, vaers,
  microchipped, depopulation, nanobots, luciferase, fluoride in the water, chemtrail, chemtrails, geoengineering,
  haarp, 5g mast, 5g masts, 5g towers, mast went up, masts went up, since the mast, birds gone, bees gone,
  smart meter went in, fluoride, fluoridated, pineal, pineal gland, third eye calcified, graphene, graphene oxide,
  spike protein shedding, vaccine shedding, jabbed and, the unjabbed, unvaccinated children are, natural immunity,
  ivermectin, hydroxychloroquine, horse paste, pharma shills, vaccine injured, vaccine injury, vaccine injuries,
  vaccine deaths, died suddenly, turbo cancer, turbo cancers, sudden deaths, excess deaths, natural causes since,
  count the footballers, footballers collapsing, athletes collapsing, heart attacks in young, blood clots and, mrna,
  mrna is, gene therapy, experimental jab, experimental vaccine, experimental injection, poison jab, poison shot,
  death jab, death jabs, kill shot, killshot, the jab killed, needle in your arm, will not take the jab,
  never took the jab, no jab, unjabbed and proud, pure blood, pcr test was, fake tests, fake pandemic, fake virus,
  there is no virus, the virus was never, virus hoax, covid hoax, covid was a hoax, covid scam, face nappy,
  face nappies, face diaper, face diapers, mask slaves, mask is a muzzle, lockdowns were, lockdown for your health,
  nuremberg 2, nuremberg trials 2, second nuremberg, crimes against humanity, autism and vaccines, vaccines cause,
  jabs cause
`
