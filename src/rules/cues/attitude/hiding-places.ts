/** Where one hides from work. */
export default `
  hiding, hid in the, in the cubicle, disabled loo, in the stock room, in the stockroom, stationery cupboard,
  storeroom, linen room, sluice, plant room, in the walk in, walk in freezer, by the bins, in the stairwell,
  back of the warehouse, in my van, in the cab, in the car park, portacabin, in the digger, no cameras, blind spot
`
