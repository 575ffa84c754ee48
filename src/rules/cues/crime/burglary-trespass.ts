/** Breaking in, trespass, urban exploring, squatting, escaping. */
export default `
  %break into, burgled, burgling, burglarised, burglarized, housebreaker, kickdoor, %jimmy, %jemmy, crowbarred,
  lockpick, lockpicks, loided, over the fence, urbexer, urbexing, trespasser, %trespass, squatter, squatters,
  trainsurf, freighthopping, bandoed, peeping
`
