/** Walking out, no-shows and leaving without notice; here the words that often mean something else. */
export default `
  %walk out, walked off, halfway through the, during the rush, mid service, lunch rush, never came back, never looked back,
  never returned, no notice, effective immediately, immediate effect, on the spot, rage quitting, %rage quit, ragequit, no show, no shows,
  got up and left, went missing, ghosted, ghosting, blocked the number, phone on silent, airplane mode, did not answer, let it ring
`
