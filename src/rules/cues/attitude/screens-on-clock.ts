/** Phones, games, series and private things done on the clock. */
export default `
  on my phone all day, on my phone all shift, phone under the desk, phone in the toilet, phone in my pocket, earphones in, airpods in,
  one airpod in, earbud in, doomscrolling, doom scrolling, scrolling tiktok, scrolling instagram, scroll tiktok, scroll insta,
  scroll twitter, scroll facebook, scrolling facebook, scrolling reddit, scrolling through, tiktok at work, tiktoks at work,
  making tiktoks, filming tiktoks, watching reels, on reddit, on twitter all day, on facebook all day, on insta all day,
  on instagram all day, on tinder, tindering, on hinge, on grindr, snapchatting, whatsapp all day, watching memes, watching youtube,
  watch youtube, watching netflix, watch netflix, netflix at work, netflix on the second, second monitor, second screen, other monitor,
  other screen, in another tab, in the other tab, tab open, disney plus, disney +, prime video, crunchyroll, bingeing, boxset,
  whole season, entire season, 0 episodes, a whole series, watching the football, watching the cricket, watched the cricket, cricket on,
  ipl on, streaming the, watching the racing, watching anime, kdrama, k drama, kdramas, teleserye, reading a novel, reading my book,
  read a whole book, fanfic, wattpad, fanfiction, kindle under, game on my phone, candy crush, clash of clans, clash royale, freecell,
  minesweeper, pokemon go, playing pokemon, call of duty, warzone, league of legends, lol ranked, dota, mobile legends, ml ranked, pubg,
  bgmi, ludo king, wow raid, runescape, osrs, stardew, the sims, civ, football manager, fantasy team, fpl transfers, dream11, chess com,
  steam deck, nintendo switch, psp, gameboy, on the playstation, on the xbox, betting at work, online shopping, shopping online,
  amazon shopping, buying stuff on, browsing ebay, planning my holiday, planning my wedding, booking my holiday, booking flights at,
  doing my nails, painting my nails, doing my makeup, knitting under, side hustle, my own business at, my novel, day trading at,
  trading crypto, checking crypto, tweeting from work, tweeting at work, tweeting this from, posting this from, posting from work,
  typing this from, writing this from, writing this at my desk, sent from the toilet
`
