/** Ordinary bad mood, tiredness, stress and homesickness (harmless). */
export default `
  bad day, long day, long week, grumpy, moody, cranky, hangry, in a huff, fed up, bit down, feeling a bit down, teary,
  happy tears, bored, tired, exhausted, knackered, shattered, wiped out, worn out, zonked, early night, jet lag,
  jetlag, stressed, hectic, swamped, monday mood, mondayitis, homesick, nervous, nervous about, butterflies,
  frustrated, annoyed, irritated, gutted, disappointed with, sulking, pms, hormonal, hungover, so full, cheat day,
  macros, ramadan fasting
`
