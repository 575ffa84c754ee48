/** Marks of joking, teasing or play in an insult. */
export default `
  lol, lool, lmao, lmfao, rofl, haha, hahaha, hahahaha, hehe, 😂, 🤣, 😆, 😅, 😜, 😝, 😉, 😘, 😏, 🤭, 🙈, jk, just kidding, j k, only kidding, messing,
  teasing, jokes, joke, joking, jokingly, in jest, banter, bants, taking the piss, taking the mick, taking the mickey, taking the michael,
  wind up, winding you up, pulling your leg, pull my leg, ribbing, slagging, craic, having a laugh, just a laugh, for a laugh, lighthearted,
  light hearted, tongue in cheek, s marks, not serious, no hard feelings, no offence mate, with love, all love, much love, lots of love,
  love you really, love you though, love him really, love her really, love ya, love you bro, luv u, love you too, you know i love,
  know i love you, only because i love, xxx, xox, kiss kiss, cheeky, silly sausage, silly billy, silly moo, silly goose, daft sod bless,
  daft apeth, numpty bless, big softie, you donut, you doughnut, you plum, you plank, you egg, you wally, you legend, ya numpty,
  ya muppet mate, favourite idiot, beautiful idiot, lovely idiot, absolute legend, loveable, lovable rogue, lovable idiot, roast battle,
  friendly rivalry, friendly fire, bet, forfeit, loser buys, loser pays, old man birthday, getting old, happy birthday you,
  happy birthday ya, happy birthday old, happy birthday to this, birthday roast, best man speech, fantasy league, fpl, last place,
  wooden spoon, game night, five a side, fifa
`
