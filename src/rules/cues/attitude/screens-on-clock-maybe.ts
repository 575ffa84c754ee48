/** Phones, games, series and private things done on the clock; here the words that often mean something else. */
export default `
  headphones in, scrolling, scrolled, swiping, youtube, netflix, incognito, iplayer, hulu, hotstar, binge watched, binge watching, %binge,
  box set, box sets, season finale, watching the match, watched the match, world cup on, nollywood, bollywood, watching films,
  watching movies, podcast all day, playing games, played games, play games, wordle, sudoku, crossword, solitaire, pokemon, minecraft,
  roblox, fortnite, fifa, apex, valorant, ludo, among us, stardew valley, animal crossing, fantasy football, fpl, chess online,
  playing chess, ps0, playstation, xbox, asos, shein, vinted, browsing
`
