/** Signs of needing drink. */
export default `
  alcoholic, alcoholics, alcoholism, drinking problem, alcohol dependence, empties, empty bottles, pancreatitis,
  cirrhosis, dts, lapsed
`
