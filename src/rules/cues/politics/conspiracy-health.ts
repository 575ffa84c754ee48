/** Conspiracy topics of health: vaccines, plandemic, 5G and poison. */
export default `
  plandemic, scamdemic, casedemic, bioweapon, clotshot, pureblood, purebloods, unjabbed, diedsuddenly, vaers,
  microchipped, depopulation, nanobots, luciferase, fluoride in the water, chemtrail, chemtrails, geoengineering,
  haarp
`
