/** Partner words with other meanings. */
export default `
  oh, dw, dh, wives, husbands, my man, my girl, my queen, my lad, my ex, my old man, hubby, wifey, the other half
`
