/** Insults that are said of things and events as often as of people. */
export default `
  joke, embarrassment, disappointment, liability, nuisance, menace, pest, pests, fake, fakes, fraud, frauds, tool, tools, failure, failures, monster,
  mess, trash, garbage, filth, bore, laughing stock, cow, dog, dogs, pig, pigs, rat, rats, snake, snakes, worm, worms, monkey, monkeys, ape, apes,
  toad, slug, slugs, cockroach, cockroaches, witch, witches, ogre, goblin, gremlin, troll, trolls, chicken, sheep, cheat, cheats, sucker, grub, thief,
  thieves, crook, crooks, criminal, criminals, virgin, virgins, terrorist, terrorists, predator, predators, blob, hog, hippo, gorilla, gargoyle,
  dinosaur, judas, npc, npcs, rascal, savage, savages, heifer, nerd, nerds, crybaby, joker, jokers, dick, cock, ho, mc bc, bc, pussy, fanny, brute,
  ginger minger, whales, maggot, leech, leeches, goon, goons, dummy, dummies, puppet, shill
`
  .trim()
  .split(/\s*,\s*/)
