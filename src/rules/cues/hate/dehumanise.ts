/** Pictures of people as animals, pests, disease or dirt. */
export default `
  vermin, rats, cockroaches, infest, infested, infesting, infestation, parasitic, maggots, lice, locusts, swarming,
  %horde, %invader, invasion, invading, overrun, %breed like, breeding, outbreeding, spawning, %subhuman, untermensch,
  not people, animals, %mongrel, beasts, creatures, in cages, caged, apelike, caveman, %barbarian, barbaric, backward,
  inferior, %infect, contaminated, contaminate, contaminating, scum, filthy, dregs, %cesspit, cesspool, stain on,
  scourge, %abomination, unnatural, demonic, demon possessed, evil people, exterminate, extermination, exterminated,
  pests, fumigate, fumigated, cleansed, cleansing, purge, eradicate, wiped out, %cull, %sterilise, %sterilize,
  sterilised, draining, scrounging, sponging, 🐒, 🐵, 🦍, 🐀, 🪳, 🐖, 🦗, 🦠
`
