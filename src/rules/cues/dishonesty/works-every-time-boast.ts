/** Boasting or shrugging about a deceit: works every time, zero guilt, genius. */
export default `
  works a treat, foolproof, bulletproof, piece of cake, no guilt, no shame, shameless, would do again, mastermind,
  big brain, work smarter, uni hack, believe anything, believes anything, good liar, professional liar, everyone lies,
  the whole class, do not judge, victimless, not paid enough, alternative facts
`
