/** What people are called in order to deny that they are people. */
export default `
  scum, scumbags, the scum, scum of the earth, vermin, animal, animals, wild animals, subhuman, subhumans, sub human, sub humans, not human,
  less than human, inhuman, rats, cockroaches, roaches, parasites, parasite, leeches, filth, filthy animals, disease, diseases, plague, cancer, virus,
  pest, pests, pestilence, trash, garbage, rubbish, savages, savage, barbarians, barbaric, apes, monkeys, chimps, baboons, dogs, pigs, swine, maggots,
  worms, snakes, insects, degenerates, degenerate, mongrels, beasts, brutes, inbred, inbreds, waste of space, waste of oxygen, waste of air,
  waste of skin, wastes of space, human garbage, human waste, human trash, trash of the world, stain, stain on, blight, scourge, abomination,
  abominations, freaks, freak, freaks of nature, mutants, demons, demonic, devils, evil, pure evil, satanic, invaders, infestation, curse, menace,
  dregs, dregs of society, lowest of the low, lower than dirt, dirt, shit, pieces of shit, piece of shit, sacks of shit, turds, uncivilised,
  uncivilized, inferior, genetically inferior, primitive, worthless, mistake of nature, mistake, cunts, bastards, burden on society, drain on society,
  threat to society, danger to society, disgrace to, problem
`
  .trim()
  .split(/\s*,\s*/)
