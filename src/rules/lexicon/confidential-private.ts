/** Private surprises, play and gossip that no employer minds. */
export default `
  pregnant, pregnancy, baby, engaged, engagement, proposal, proposing, surprise party, birthday, bday, wedding, gift, gifts, present, presents, santa, recipe, grandma, granny, nan, nana, gran, mum, mom, mama, dad, my sister, my brother, my wife, my husband, my girlfriend, my boyfriend, my daughter, my son, crush, dating, gender reveal, baby shower, stag do, hen do, tattoo, puppy, kitten, my ex, date night, spoiler, spoilers, boyband, taylor swift, fandom, garden, fishing spot, secret beach, hike, the kids, my kids, anniversary, elf on the shelf, tooth fairy
`
  .trim()
  .split(/\s*,\s*/)
