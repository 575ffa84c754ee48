/** Police named, dodged, outrun, mocked by the doer; "got away with it" and other giveaways. */
export default `
  bobbies, rozzers, bizzies, boydem, popo, statey, saps, jmpd, karao, mapolisi, lastma, icpc, mmda, hpg, lespu, pulis,
  thulla, 🚔💨, %scarper, no witnesses, balaclava, bally, skimask, shiesty, sheisty, %snitch, %grass, supergrass,
  statute of limitations, officer i, committed a crime, road man, roadman, trapping
`
