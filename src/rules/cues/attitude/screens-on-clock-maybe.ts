/** Phones, games, series and private things done on the clock; here the words that often mean something else. */
export default `
  headphones in, scrolling, scrolled, swiping, youtube, netflix, incognito, iplayer, hulu, hotstar, %binge, box sets,
  season finale, nollywood, bollywood, wordle, sudoku, crossword, solitaire, pokemon, minecraft, roblox, fortnite,
  fifa, apex, valorant, ludo, fantasy football, fpl, ps0, playstation, xbox, asos, shein, vinted, browsing
`
