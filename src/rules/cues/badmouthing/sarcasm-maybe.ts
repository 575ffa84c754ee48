/** Turns of sarcasm and mock praise, as used of bosses, colleagues and customers; here the words that often mean something else. */
export default `
  bravo, genius, geniuses, einstein, sherlock, visionary, visionaries, what a guy, the dream, dream job, love how,
  shocker, plot twist, spoiler alert, newsflash, breaking news, so called, mba, thanks a lot, 👏, 👏👏👏, bless him,
  bless her, facepalm, smh, ffs, fml, the state of
`
