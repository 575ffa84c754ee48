/** Pictures of people as animals, pests, disease or dirt. */
export default `
  vermin, rats, cockroach, cockroaches, roaches, infest, infested, infesting, infestation, plague, %parasite,
  parasitic, maggots, lice, locusts, %swarm, swarming, %horde, %invader, invasion, invading, overrun, overran,
  %breed like, breeding, outbreeding, spawn, spawning, %subhuman, untermensch, not people, animals, feral, %mongrel,
  swine, beasts, creatures, zoo, in cages, caged, apelike, cavemen, caveman, %barbarian, barbaric, backward, inferior,
  cancer, %disease, virus, infection, %infect, contaminated, contaminate, contaminating, poison, rot, scum, filth,
  filthy, dirt, dregs, garbage, sewage, %cesspit, cesspool, stain on, blight, scourge, menace, %abomination,
  unnatural, demonic, demons, demon possessed, evil people, exterminate, extermination, exterminated, pest, pests,
  fumigate, fumigated, cleanse, cleansed, cleansing, purge, purged, eradicate, wiped out, %cull, %sterilise,
  %sterilize, sterilised, waste of oxygen, draining, scrounging, sponging, 🐒, 🐵, 🦍, 🐀, 🪳, 🐖, 🦗, 🦠, 🐍
`
