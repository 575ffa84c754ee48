/** Cheering for a party or politician. */
export default `
  team trump, proud deplorable, namo, come on reform, vote tory, vote conservative, vote green, vote democrat,
  vote republican, vote bjp, maga hat, a real leader, ding dong the witch is dead, four more years, coconut tree,
  🥥 🌴
`
