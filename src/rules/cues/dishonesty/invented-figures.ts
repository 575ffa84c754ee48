/** Figures, readings, samples, data, surveys and reports invented or adjusted. */
export default `
  randbetween, vapourware, vaporware
`
