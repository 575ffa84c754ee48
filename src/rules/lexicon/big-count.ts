/** Numbers of drinks in words that nobody calls moderate. */
export default `
  five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, a dozen,
  dozen, dozens of, half a dozen, too many, a million, a thousand, a hundred, countless, ten thousand, god knows how many, way too many, far too many,
  about a million, several hundred, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 30, 40, 50, 100, a few too many,
  one too many, two too many, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, 5th, 6th, 7th, 8th, 9th, 10th, 11th, 12th, 13th, 14th,
  15th
`
  .trim()
  .split(/\s*,\s*/)
