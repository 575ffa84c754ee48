/** Marks of joking, teasing or play in an insult. */
export default `
  lol, lool, lmao, lmfao, rofl, haha, hahaha, hahahaha, hehe, 😂, 🤣, 😆, 😅, 😜, 😝, 😉, 😘, 😏, 🤭, 🙈, jk,
  just kidding, messing, teasing, jokes, joke, joking, jokingly, banter, bants, wind up, ribbing, slagging, craic,
  for a laugh, lighthearted, no hard feelings, with love, much love, luv u, love you too, xxx, xox, cheeky,
  you legend, absolute legend, loveable, bet, forfeit, happy birthday you, best man speech, fpl, last place,
  wooden spoon, game night, five a side, fifa
`
