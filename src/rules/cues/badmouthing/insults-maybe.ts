/** Insulting words for a person at work; here the words that often mean something else. */
export default `
  %arse, %cow, %witch, %dinosaur, %fossil, %snake, %rat, %leech, %worm, %creep, creepy, %clown, %joker, %donkey,
  %dummy, %tool, %jerk, %prick, %liar, %fraud, %fake, %cheat, pompous, %grass, diva, divas, scrooge, %vulture,
  vampire, vampires, greedy, %pig, %animal, savages, %gremlin, %goblin, %troll, %ogre, satan, bobo, gila, 💩, 🤦, 🙄
`
