/** Names, signs and praise of extremism that news, history and games use too. */
export default `
  the cause, the struggle, our race, armed struggle, standing by, based, is based, so based, was based, a martyr, martyrs, our martyrs, jihad,
  caliphate, dawla, ghazi, shahid, shaheed, mujahid, swastika, swastikas, hitler, third reich, bin laden, isis, taliban, kkk, ira, khalistan, 1350,
  swore allegiance, join us brothers, brothers in arms, glory to, finish the job, gallows, guillotine, guillotines, boer, freedom fighter,
  freedom fighters, green birds, noticing, boog, the boog, 🔻, iron cross, celtic cross, acab includes, join the cause, join the movement, the noticing,
  honkler, did nothing wrong, he is a hero, they are heroes
`
