/** Slurs whose word has an innocent sense too: they tell beside other words. */
export default `
  coon, fag, dyke, dykes, tranny, cripple, midget, jap, nip, negro, gook, spook, cracker, crackers, paddy, paddies, mick, micks, taffy, limey, homo,
  fairy, pansy, bender, benders, poofta, yid, huns, tinker, tinkers, knacker, knackers, half caste, squaw, ape, apes, monkey, monkeys, gorilla,
  gorillas, baboon, coconut, oreo, bounty bar, spastic, mongrel, mongrels, goy, shiksa, mulla, mullah, bihari, madrasi, fob, fobs, leb, lebs, gringo,
  gringos, gimp, sissy, she male, guido, mohammedan, infidel, infidels, jihadi, jihadis, aliens
`
  .trim()
  .split(/\s*,\s*/)
