/** Phones, games, series and private things done on the clock. */
export default `
  doomscrolling, scroll tiktok, on tinder, tindering, snapchatting, other monitor, crunchyroll, bingeing, boxset,
  whole season, 0 episodes, cricket on, kdrama, kdramas, teleserye, fanfic, wattpad, fanfiction, candy crush,
  clash royale, freecell, minesweeper, warzone, dota, pubg, bgmi, runescape, osrs, stardew, the sims, civ,
  fantasy team, dream11, steam deck, psp, gameboy, my novel
`
