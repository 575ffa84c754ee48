/** Screenshots, photos and copies of screens, papers, rooms and people at work. */
export default `
  screenshotted, screengrab, screengrabs, screencap, screen recording, screenie, screenshot of, sneaky pic,
  dropbox link, wetransfer, pastebin, livetweeting
`
