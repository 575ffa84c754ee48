/** Sending, asking, sharing and leaking intimate pictures. */
export default `
  nudes, noods, noodz, newds, n00ds, %dickpic, belfie, send more, show me, show more, flash, flashed, flashing,
  want to see it, want to see my, leaked, leaks, sextape, upskirt, upskirting, downblouse, %creepshot, video of her,
  %deepfake, nudify, airdropped, streak, take it off, top off
`
