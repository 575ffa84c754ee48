/** Dog whistles, number codes and coded names for groups. */
export default `
  (((, ))), echoes, globohomo, enriched, enrichment, enrichers, vibrancy, %noticer, every damn time, chosenites,
  the merchants, %rothschild, zog, kalergi, %khazar, khazarian, goy, goyim, shut it down, jq, we all know which,
  we know who, them people, that community, peacefuls, rop, mahmud, mohammeds, abduls, ahmeds, youths, jogging, wn,
  tnd, tkd, tgd, yt, yts, ypipo, hyte, yakub, skypes, superstraight, transing, honkler, pepe, hate facts, hatefacts,
  awoo, 🧃, 💅🏿, 👌, ✡, 🦧
`
