/** Two jobs or side work at once hidden from an employer. */
export default `
  overemployed, overemployment, moonlight, moonlighting, moonlighted, moonlights, moonlighter, guvvy, company time,
  while off sick
`
