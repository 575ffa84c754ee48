/** Mocking nicknames for politicians and parties. */
export default `
  drumpf, cheeto, trumpolini, bidet, brandon, killary, shillary, hitlery, obummer, kamabla, piglosi, deathsantis,
  newscum, newsolini, boobert, pocahontas, demoncrat, demoncrats, demonrat, demonrats, democraps, dumbocrats,
  dumbocrat, repuglican, repuglicans, republitard, rethuglican, rethuglicans, rethugs, republicunts, gqp,
  starmergeddon, bozo, maybot, jezbollah, cruella, pritler, frottage, fartrage, sturgeonista, liebour, liarbour,
  libtories, tory scum, bliar, feku, jumla, jumlebaaz, chaiwala, khangress, khangressi, congoons, tadipaar, kejruddin,
  khujliwal, kaptaan, showbaz, bulaba, balablu, emilokan, zakayo, kasongo, scummo, smirko, beetrooter, please explain,
  taxcinda, jabcinda, trudope, turdeau, truedope, castreau, drug ford, dutae, bangag, lenlen, pinklawan, putler,
  bolsominion
`
