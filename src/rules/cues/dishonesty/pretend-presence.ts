/** Pretending to be online, at work or busy: jigglers, green dots, stand-in videos. */
export default `
  jiggler, jigglers, autoclicker, stays green, %look busy, carry a clipboard, clipboard and, coffee badging
`
