/** Phones, games, series and private things done on the clock. */
export default `
  doomscrolling, scroll tiktok, on tinder, tindering, snapchatting, other monitor, crunchyroll, bingeing, boxset,
  whole season, 0 episodes, cricket on, kdrama, kdramas, teleserye, fanfic, wattpad, fanfiction, candy crush,
  clash royale, freecell, minesweeper, warzone, dota, pubg, bgmi, runescape, osrs, stardew, the sims, civ,
  fantasy team, dream11, steam deck, psp, gameboy, my novel, episodes of, 0 episodes of, whole series of, season of,
  on my second screen, second monitor, behind the spreadsheet, under the counter, phone under the, phone behind the,
  ipad behind the, kindle under the, finish my book, finished my book, read a whole, online shopping, shopping online,
  planning my holiday, planned my holiday, planning my wedding, booked my holiday, watching the match,
  watching the cricket, watching the football, match on my phone, game on my phone, ranked games, levelled up,
  on my side hustle, working on my own, job hunting at, applying for jobs at, applying to other, group chat all,
  memes all, tiktok all, reddit all, scrolling all, youtube all
`
