/** Words for peoples that often mean something else. */
export default `
  black, blacks, white, whites, brown, yellow, foreign, native, natives, spanish, french, english, irish, polish,
  dutch, swede, swedes, dane, danes, finn, poles, locals, outsiders, incomers, tribe, tribes, their culture,
  the boats, border, borders, imported, arrivals, benefits
`
