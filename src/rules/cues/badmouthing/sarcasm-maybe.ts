/** Turns of sarcasm and mock praise, as used of bosses, colleagues and customers; here the words that often mean something else. */
export default `
  oh good, oh great, oh lovely, bravo, genius, geniuses, einstein, sherlock, visionary, visionaries, what a treat, what a guy,
  what a hero, what a star, such a joy, such a treat, the dream, dream job, love how, love being, shocker, surprise surprise,
  imagine my surprise, plot twist, spoiler alert, news flash, newsflash, breaking news, so called, allegedly in charge, mba, happy family,
  must be nice, thanks a lot, 👏, 👏👏👏, bless him, bless her, give me strength, facepalm, smh, ffs, fml, the state of
`
