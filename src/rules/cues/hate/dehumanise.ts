/** Pictures of people as animals, pests, disease or dirt. */
export default `
  vermin, rats, cockroach, cockroaches, roaches, infest, infested, infesting, infestation, plague, %parasite, parasitic, maggots, lice,
  locusts, %swarm, swarming, %horde, %invader, invasion, invading, being invaded, flood of, flooding in, flooding our, flooded with, overrun,
  overran, taken over, taking over, %breed like, breeding, outbreeding, %multiply like, spawn, spawning, %subhuman, sub human, sub humans,
  untermensch, not human, not even human, less than human, barely human, not people, non human, animals, feral, %mongrel, swine, beasts,
  creatures, zoo, belongs in a cage, in cages, caged, apelike, knuckle draggers, cavemen, caveman, %barbarian, barbaric, uncivilised people,
  stone age, backward, backwards people, inferior, lesser race, cancer, %disease, diseased people, virus, infection, %infect, contaminated,
  contaminate, contaminating, poisoning our, poison, rot, scum, filth, filthy, dirty people, dirt, dregs, garbage, human trash, sewage,
  %cesspit, cesspool, stain on, blight, scourge, menace, %abomination, unnatural, against nature, demonic, demons, demon possessed,
  devil worshippers, evil people, savages all, exterminate, extermination, exterminated, pest, pests, fumigate, fumigated, cleanse, cleansed,
  cleansing, purge, purged, eradicate, wipe them out, wiped out, wipe out, rid of them, %cull, put down like dogs, put them down, gas them,
  gas the, gas chambers for, %sterilise, %sterilize, sterilised, not allowed to breed, should not breed, bottom feeders, oxygen thieves,
  useless eaters, waste of oxygen, burden on society, burden on the taxpayer, burden on us, drain on society, drain on the nhs,
  drain on the system, drain on resources, draining, leeching off, leech off, scrounging, sponging, 🐒, 🐵, 🦍, 🐀, 🪳, 🐖, 🦗, 🦠, 🐍
`
