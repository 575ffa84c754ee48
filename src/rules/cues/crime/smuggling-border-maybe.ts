/** Words that may mean this idea and often mean something else (smuggling-border). */
export default `
  contraband, customs, beagle, biosecurity, abf, cbp, at the border, over the border, panya, idiroko, dunki, coyote,
  coyotes, trafficked, small boat, undervalue, undervalued, hooch
`
