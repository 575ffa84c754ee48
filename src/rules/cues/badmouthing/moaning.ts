/** Plain moaning about work, with no one in particular run down. */
export default `
  urgh, argh, bleh, moaning, venting, whinge, worst day, what a day, another monday, work again, do not want to,
  want to go home, why did i, work sucks, vpn down, 0 emails, 0 unread emails, why are people, i swear to god,
  i can not even, pray for me, kill me, euromillions
`
