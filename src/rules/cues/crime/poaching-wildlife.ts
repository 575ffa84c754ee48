/** Poaching, illegal fishing and hunting, protected animals and plants. */
export default `
  poaching, lamped, jacklighting, jacklight, gamekeeper, fishcops, nightlines, electrofishing, dynamited, nighthawk,
  nighthawking, nighthawks
`
