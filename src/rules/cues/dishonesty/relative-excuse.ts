/** A relative said to be dead, ill or in hospital as an excuse, or killed off again. */
export default `
  gran died again
`
