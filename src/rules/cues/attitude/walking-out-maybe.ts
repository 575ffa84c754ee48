/** Walking out, no-shows and leaving without notice; here the words that often mean something else. */
export default `
  %walk out, walked off, never looked back, no notice, on the spot, ragequit, no show, ghosted, ghosting,
  phone on silent, did not answer, let it ring
`
