/** Synthetic cannabinoids, legal highs and research chemicals. */
export default `
  spicehead, spiceheads, on spice, k2, legal highs, nps, flakka, kronic, synthetics, synnies, synny, noids
`
