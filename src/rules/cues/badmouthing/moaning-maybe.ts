/** Plain moaning about work, with no one in particular run down; here the words that often mean something else. */
export default `
  ugh, meh, bah, sigh, groan, yawn, zzz, moan, rant, whine, another day, paperwork, timesheets, send help, 😩, 😫, 😒,
  😑, 😞, 😭
`
