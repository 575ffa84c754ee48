/** Small numbers and amounts in words. */
export default `
  a, an, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, twenty, thirty, dozen,
  a dozen, half a dozen, couple, a couple, a couple of, few, a few, several, some, another, half a, half an, too many, many, multiple, a cheeky,
  a fat, a massive, a big, a sneaky, a quick, a few too many, one too many, a load of, loads of, a ton of, countless, unlimited, double
`
  .trim()
  .split(/\s*,\s*/)
