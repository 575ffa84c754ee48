/** Self-harm words with other meanings. */
export default `
  razor, razors, blades, the blade, beans, styro, styros, cat scratches, my scars, hit myself, trich, feel something, to feel something, sleeves down,
  wearing long sleeves, urges tonight, the urges, hide my arms, picking my skin, pick my skin, hurt myself, cut myself, self inflicted,
  hoodie in summer, blade again, pain helps
`
