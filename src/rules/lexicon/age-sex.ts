/** "29F", "m34": age and sex in one word, as in introductions. */
export default Array.from({ length: 62 }, (_, i) => i + 18).flatMap((age) => [
  `${age}f`,
  `${age}m`,
  `f${age}`,
  `m${age}`,
  `${age}nb`,
  `${age}yo`,
])
