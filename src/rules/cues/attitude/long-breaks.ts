/** Long breaks, late starts, early finishes and stretched errands. */
export default `
  two hour lunch, 0th coffee, smoke breaks, smoking breaks, liquid lunch, poop on company, clocked in then,
  coffee badging, swan in, in the pub by, pub at 0, teh tarik
`
