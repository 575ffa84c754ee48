/** Pictures and words for a rotten workplace; here the words that often mean something else. */
export default `
  circus, 🎪, madhouse, asylum, kindergarten, soap opera, pantomime, titanic, going under, trainwreck, hades, dante,
  purgatory, dungeon, gulag, slavery, plantation, treadmill, revolving door, exodus, cult, mafia, rotten, corrupt,
  corruption, cowboys, scam, red flag, 🚩
`
