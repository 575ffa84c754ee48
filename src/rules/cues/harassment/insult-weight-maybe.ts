/** Doubtful, mostly harmless words of the list insult-weight. */
export default `
  fatty, tubs, chubby, whale, walrus, hippo, elephant, heifer, blob, hit the gym, ate the, the size of, two seats,
  own postcode, diabetes, greggs, skeleton
`
