/** Adjective chains ending in an animal or dirt: lazy dirty pig, sly old fox, big fat cow. */
export default `
  lazy pig, greedy pig, sexist pig, ugly pig, selfish pig, filthy pig, ignorant pig, disgusting pig, sweaty pig,
  lazy dirty pig, dirty lying, dirty old man, dirty rat, dirty snake, dirty scrubber, dirty bastard, dirty animal,
  lazy cow, silly cow, moody cow, nosy cow, nosy old cow, selfish cow, stuck up cow, miserable cow, evil cow,
  grumpy cow, ugly cow, thick cow, fake bitch, fake woman, pretending to be everybody, pretending to be everyone,
  sly dog, sly little, sly snake, slimy toad, slimy little, slimy man, slimy git, slippery snake, slippery little,
  venomous snake, poisonous toad, poisonous woman, poisonous cow, ugly toad, ugly rat, ugly dog, ugly mug, ugly face,
  ugly cunt, ugly bastard, ugly fuck, ugly ass, ugly git, smug face, smug git, smug bastard, smug little, smug prick,
  stupid haircut, stupid little face, stupid pig, ratty little, ratty face, rat face, rat faced, horse face,
  horse faced, pig face, pig faced, pug faced, dog face, monkey face, frog face, moon face, pizza face, crater face,
  potato face, shit face, weasel face, cow eyes, pig eyes, piggy eyes, beady little eyes, beady eyed,
  dead behind the eyes, greasy little, greasy rat, greasy git, sweaty little, sweaty man, sweaty beast, smelly man,
  smelly git, smelly pig, smelly little, smelly bastard, hairy beast, hairy ape, ape in a suit, pig of a,
  pig of a man, cow of a, cow of a woman, snake of a, rat of a, weasel of a, worm of a, toad of a, shadow of a man,
  wish version, wish version of, temu version, temu version of, poundland version, poundland version of,
  knock off version, dollar store version, shein version, great value version, ordered from wish, ordered off wish,
  off of wish
`
