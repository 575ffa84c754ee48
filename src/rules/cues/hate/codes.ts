/** Dog whistles, number codes and coded names for groups. */
export default `
  (((, ))), echoes, triple brackets, triple parentheses, %globalist, globohomo, cultural marxism, cultural marxist, cultural marxists,
  enriched, enrichment, enrichers, our strength, diversity strikes again, diversity again, joys of diversity, joys of multiculturalism,
  multicultural paradise, vibrant community, vibrant diversity, vibrancy, noticing, i noticed, %noticer, early life, every single time,
  every time, every damn time, pattern recognition, spot the pattern, see the pattern, notice the pattern, notice a pattern, usual suspects,
  small hat, small hats, tiny hats, tiny hat, the tribe, the chosen ones, chosen people, chosenites, fellow white people,
  hello fellow whites, the merchants, happy merchant, %rothschild, soros, new world order, zog, zionist occupied, kalergi, %khazar,
  khazarian, goy, goyim, shut it down, bankers, international finance, cabal, jq, jewish question, name the jew, jewish lobby, israel lobby,
  who runs, who owns the media, who controls, guess who, guess which, guess the religion, guess the race, guess the colour,
  no prizes for guessing, you know who, you know the ones, you know what i mean, you know the type, we all know who, we all know which,
  we all know what they, we know who, them people, certain people, certain demographic, certain demographics, certain community,
  particular community, particular demographic, one demographic, one particular religion, that community, single community,
  peaceful community, peaceful religion, peacefuls, religion of peace, rop, mahmud, mohammeds, abduls, ahmeds, another mohammed,
  another abdul, doctors and engineers, lawyers and engineers, rocket scientists, skilled engineers, norwegians, swedish man, swedes again,
  local man, a british man, cardiff man, welsh choirboy, urban youth, urban people, urban culture, inner city youth, inner city types,
  youths, teens again, basketball americans, basketball american, %jogger, jogging, aspiring rapper, dindu nothing, he was a good boy,
  good boy turning his life, despite being 0, despite making up 0, 0 of the population, 0 do 0, 0 0 stats, fbi stats, look at the stats,
  look at the statistics, 0 percent, 0 percenter, wn, 0 words, fourteen words, rwds, tnd, tkd, totally nice day, tgd, yt, yts, ypipo, hyte,
  yakub, skypes, dark triad, lgbt p, map agenda, sex not gender, protect women, protect our girls, protect the children, save the children,
  sex based rights, what is a woman, super straight, superstraight, lgb without the t, drop the t, transing, trans cult, gender cult,
  sick cult, white boy summer, honkler, clown world, honk honk, pepe, hate facts, hatefacts, based and redpilled, awoo, 🧃, 👃, 💅🏿, ⚡, 👌, ✡, 🦧
`
