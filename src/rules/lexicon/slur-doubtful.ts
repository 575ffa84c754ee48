/** Slurs whose word has an innocent sense too: they tell beside other words. */
export default `
  coon, fag, dyke, dykes, tranny, gypsy, gypsies, cripple, midget, jap, nip, negro, gook, spade, spook, cracker, crackers, paddy, paddies, mick, micks,
  taffy, frog, frogs, limey, savage, savages, homo, queer, queers, fairy, pansy, bender, benders, poofta, yid, hun, huns, prod, tinker, tinkers,
  knacker, knackers, oriental, orientals, half caste, eskimo, squaw, ape, apes, monkey, monkeys, gorilla, gorillas, baboon, coconut, oreo, bounty bar,
  spastic, schizo, psycho, vegetable, downs, autistic, mongrel, mongrels, goy, shiksa, mulla, mullah, bihari, madrasi, fob, fobs, leb, lebs, gringo,
  gringos, redneck, rednecks, hillbilly, gimp, crip, sissy, she male, abo, guido, mohammedan, heathen, heathens, infidel, infidels, pagan, pagans,
  jihadi, jihadis, illegal, alien, aliens
`
  .trim()
  .split(/\s*,\s*/)
