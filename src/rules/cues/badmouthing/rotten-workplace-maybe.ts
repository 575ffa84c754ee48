/** Pictures and words for a rotten workplace; here the words that often mean something else. */
export default `
  circus, 🎪, madhouse, asylum, kindergarten, soap opera, pantomime, titanic, going under, train wreck, trainwreck, car crash, hades,
  dante, purgatory, dungeon, gulag, slavery, plantation, treadmill, revolving door, exodus, cult, mafia, rotten, corrupt, corruption,
  cowboys, scam, joke shop, bad vibes, red flags, red flag, 🚩, this is fine
`
