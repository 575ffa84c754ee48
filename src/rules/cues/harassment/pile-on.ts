/** Calling others to shame, report, expose or gang up on someone. */
export default `
  naming names, expose, exposing, canceled, find her, dox, doxx, doxing, everyone report, report her, go get them,
  sic, shaming, humiliate, cried like a, prank, pranked, who is this, %wedgie
`
