/** Pride and jokes about drinking, plans to get drunk, drinking persona. */
export default `
  beer oclock, beeroclock, prosecco oclock, drinkies, carnage, big night, having it, night out, who is out,
  drinks are on me, ended up, zero regrets, do it all again, same again, round two, round 2, day two, day 2, send it,
  sent it, partying, rage, raged, raging, ragers, rager, turning up, turn up, yolo, bring wine
`
