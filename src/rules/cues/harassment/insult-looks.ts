/** Words that run down a person's face, hair, teeth, smell or dress. */
export default `
  ugly, uglier, ugliest, fugly, butters, buttaz, butterface, %minger, minging, %munter, moose, swamp donkey, hideous, grotesque,
  unattractive, unfuckable, repulsive, rank, ropey, ropy, rough looking, rough as, looking rough, looks rough, manky, mank, clapped,
  busted face, busted up, crusty, dusty, musty, ashy, crater face, pizza face, spotty, acne face, pockmarked, snaggletooth, gap toothed,
  yellow teeth, summer teeth, teeth like, those teeth, your teeth, buck teeth, bucktooth, goofy teeth, no chin, chinless, double chin,
  triple chin, five head, fivehead, big forehead, that forehead, your forehead, forehead like, hairline, bald headed, bald bastard, baldy,
  slaphead, baldilocks, ginger pubes, gingers, ginge, wonky face, wonky eyes, cross eyed, bug eyed, four eyes, lazy eye, big nose, that nose,
  nose like, horse face, horse faced, horseface, rat face, rat faced, weasel faced, frog face, pig face, dog face, moon face, face like a,
  face only a mother, resting bitch face, punchable face, smug face, slappable, potato face, melted face, botched, plastic face, botox,
  trout pout, duck lips, lips like, filler face, caked in makeup, caked on, orange face, tangoed, tango face, looks like shit,
  look like shit, looks like crap, look like a, looks like a, look like death, looks like death, looks like he, you look awful,
  you look terrible, you look old, looks old, wrinkled, haggard, gaunt, greasy, greaseball, unwashed, smells like, you stink, you smell,
  smelly cunt, stinky, stinker, bad breath, breath stinks, your breath, breath smells, have a wash, take a shower, take a bath, deodorant,
  soap dodger, soap dodgers, shower once, scruffy, scruff, scruffbag, tramp looking, dressed like, dressed in the dark, charity shop reject,
  what is she wearing, what are you wearing, who dressed you, that outfit, that dress, state of you, state of her, state of him,
  the state of, look in the mirror, looked in a mirror, broke the mirror, break mirrors, paper bag, bag over, filters can not, catfish,
  catfished, filtered to death, unphotogenic, midget, short arse, shortarse, shorty, manlet, lanky, beanpole, 🐴, 🐽
`
