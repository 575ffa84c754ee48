/** Conspiracy topics of health: vaccines, plandemic, 5G and poison. */
export default `
  plandemic, scamdemic, covid hoax, covid is a hoax, covid was a hoax, hoax virus, fake virus, fake pandemic, casedemic, covid was planned,
  lab made bioweapon, bioweapon, bio weapon, the jab, clot shot, clotshot, death jab, kill shot, death shot, poison jab, poison shot, toxic jab,
  experimental jab, experimental vaccine, experimental gene therapy, mrna poison, spike protein shedding, vaccine shedding, pureblood, pure blood,
  purebloods, unvaxxed and proud, unjabbed, vaxxed sheep, vaccine genocide, died suddenly, diedsuddenly, turbo cancer, turbo cancers,
  vaccine injury cover up, vaers, vaccines cause autism, vaccine causes autism, microchip in the vaccine, microchips in vaccines, microchipped,
  chip in the jab, bill gates, bill gates wants, gates depopulation, depopulation, depopulation agenda, population control agenda, graphene oxide,
  nanobots, luciferase, magnetised by the jab, magnet sticks to arm, 5g towers, 5g causes, 5g kills, 5g masts, radiation weapon, emf attack,
  fluoride in the water, fluoride mind control, calcify your pineal gland, pineal gland, chemtrail, chemtrails, chem trails, spraying the skies,
  spraying us, spraying us like bugs, geoengineering, geo engineering, cloud seeding floods, haarp, weather weapon, weather manipulation,
  controlling the weather, big pharma, big pharma lies, big pharma does not want, big harma, cure for cancer hidden, hiding the cure,
  hiding the cure for cancer, they have the cure, suppressed cure, suppressed cures, ivermectin works, ivermectin cures, horse paste,
  hydroxychloroquine works, mms bleach, bleach cure, face nappy, face nappies, face diaper, muzzle wearers, muzzled sheep, masks do not work,
  nuremberg 2, nuremberg code, crimes against humanity fauci, fauci lied, fauci belongs in prison, arrest fauci, hang fauci, no to vaccine passports,
  vaccine passport tyranny, medical tyranny, medical apartheid, covid camps, fema camps, germ theory is a lie, terrain theory, viruses do not exist,
  aids was made in a lab, aids is man made, population cull, sterilising us, sterilizing us, bird flu hoax, monkeypox hoax, event 201,
  seed oils conspiracy, mandela effect proof, skinny vax, jabbed army
`
