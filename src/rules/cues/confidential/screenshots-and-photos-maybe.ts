/** Screenshots, photos and copies of screens, papers, rooms and people at work; here the words that often mean something else. */
export default `
  screenshot, screenshots, my desk today, took a photo of, xray, you can see the, you can read, link below,
  posting the, pdf, the slides, scanned, dm me for, dms open, telegram channel, live from the, on my story
`
