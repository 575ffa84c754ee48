/** Doubtful, mostly harmless words of the list pile-on. */
export default `
  exposed, drag, dragging, cancel, cancelled, find his, doxed, doxxed, doxxing, screenshots, receipts, report him,
  one star, group chat, unfriend, locker
`
