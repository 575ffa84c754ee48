/** A house that stands empty, keys, alarm, valuables. */
export default `
  house is empty, nobody home, nobody in, no one in, place is empty, away until, away till, gone until,
  back on sunday, keys are under, key under the, under the flowerpot, under the rock, key safe, spare key,
  door is always open
`
