/** Dog whistles, number codes and coded names for groups. */
export default `
  (((, ))), echoes, %globalist, globohomo, enriched, enrichment, enrichers, vibrancy, noticing, i noticed, %noticer,
  every time, every damn time, chosenites, the merchants, %rothschild, soros, zog, kalergi, %khazar, khazarian, goy,
  goyim, shut it down, bankers, cabal, jq, who runs, guess who, guess which, you know who, we all know which,
  we know who, them people, that community, peacefuls, rop, mahmud, mohammeds, abduls, ahmeds, norwegians, local man,
  youths, %jogger, jogging, 0 percent, wn, 0 words, rwds, tnd, tkd, tgd, yt, yts, ypipo, hyte, yakub, skypes,
  superstraight, transing, honkler, pepe, hate facts, hatefacts, awoo, 🧃, 👃, 💅🏿, ⚡, 👌, ✡, 🦧
`
