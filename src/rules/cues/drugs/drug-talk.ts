/** Drug talk in general and hints at a drug past or taste. */
export default `
  drug, drugs, drugz, class a, narcotic, narcotics, contraband, controlled substance, uppers, druggie, druggies,
  druggy, druggo, seshhead, seshhed, seshing, seshed, seshlife, seshlehem, baghead, bagheads, sniffers, sniffhead,
  wreckhead, wreckheads, caner, caners, mongs, dopeboy
`
