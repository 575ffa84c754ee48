/** Calling others to shame, report, expose or gang up on someone. */
export default `
  naming names, expose, exposed, exposing, drag, dragging, cancel, cancelled, canceled, find his, find her, dox, doxx,
  doxed, doxxed, doxxing, doxing, screenshots, receipts, everyone report, report him, report her, one star,
  go get them, sic, shaming, humiliate, cried like a, prank, pranked, group chat, who is this, unfriend, locker,
  %wedgie
`
