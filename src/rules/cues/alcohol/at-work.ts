/** Drink at work, on duty, teaching, presenting, hidden at the desk. */
export default `
  wine in a coffee cup, vodka in my water bottle, wfp, shifties, staffy, staffies, work do, works do, christmas do,
  work drinks
`
