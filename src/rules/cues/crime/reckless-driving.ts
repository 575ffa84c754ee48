/** Speeding, racing and dangerous driving told by the driver. */
export default `
  %hoon, touge, %wheelie, bikelife, stoppie, tripling, tailgated, %outrun, %hit and run, took the points
`
