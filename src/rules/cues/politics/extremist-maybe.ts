/** Names, signs and praise of extremism that news, history and games use too. */
export default `
  the struggle, standing by, based, a martyr, martyrs, jihad, caliphate, dawla, ghazi, shahid, shaheed, mujahid,
  swastika, swastikas, hitler, isis, taliban, kkk, ira, khalistan, 1350, finish the job, gallows, guillotine,
  guillotines, boer, noticing, boog, 🔻, honkler, he is a hero
`
