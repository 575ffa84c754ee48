/** Self-harm words with other meanings. */
export default `
  razor, razors, blades, the blade, beans, styro, styros, trich, hurt myself
`
