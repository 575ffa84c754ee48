/** Laying hands on somebody as told in passing: grabbed by the collar, had him up the wall, down a well. */
export default `
  by the collar, by the lapels, by the ponytail, by the windpipe, up against the wall by, had him up against,
  had him against the wall, had her by the, grabbed his throat, grabbed his collar, grabbed her hair, got him by the,
  got him in a headlock, wrestled him to, dragged him into, dragged him across, dragged her out, dragged him out by,
  threw him out of, threw her out of, threw him across, shoved him into, shoved him through, shoved his face,
  pushed his face into, rubbed his face, rubbed his nose in, down a mineshaft, down the drain pipe, down a flight of,
  into oncoming traffic, floating face down, face down in the, face down in a, end up in the river,
  end up in the canal, end up in the thames, end up in the lagoon, end up in a ditch, end up in a skip,
  end up in a wheelchair, never plays the piano, never play the piano again, never plays again, never walks again,
  never talks again, never smiles again, never work with those hands, never hold a pen, boot on their neck,
  boot on his neck, boot on her neck, boot on your neck, foot on his neck, foot on their necks, fist in the mouth,
  fists did the talking, let my fists, let my hands do, hands did the talking for, only learn with a slap,
  learn with a slap, learns with a slap, learned with a slap, put that man down, put that animal down,
  put him down like the, like the dog he is, like the dogs they are, like the animal he is, like the animals they are,
  the rabid dog, rabid dog, rabid dogs, no trial needed, save the taxpayer, save us the trial, cheaper than a trial,
  a bullet is cheaper, bullets are cheap, bullet costs, rope is cheap, rope is cheaper
`
