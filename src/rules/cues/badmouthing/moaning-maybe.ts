/** Plain moaning about work, with no one in particular run down; here the words that often mean something else. */
export default `
  ugh, meh, bah, sigh, groan, yawn, zzz, moan, rant, whine, another day, back to work, traffic again, paperwork, timesheets, send help,
  send coffee, need a drink, need a holiday, 😩, 😫, 😒, 😑, 😞, 😭
`
