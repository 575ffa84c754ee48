/** Pressed pills by stamp, powders by name, souvenirs of drug countries, bleeding noses, sleepless weekends. */
export default `
  blue punisher, blue punishers, pink teslas, a tesla pill, tesla on them, orange tesla, orange teslas,
  red bull pills, pharaohs, blue ghosts, purple ninja turtles, donkey kongs, pink panther pills, maybachs, nespressos,
  netflix pills, qdance, q dance, little owl on it, pills had a, pill had a, stamp on the pill, pressies,
  pressed pills, pills last night, pills tonight, them pills, mandy and, on mandy, some mandy, bit of mandy, madman,
  mdma at, mdma and, on mdma, md and, on md, bit of md, some md, molly and, on molly, some molly, off molly, x pills,
  pingers and, on pingers, on caps, dingers, disco biscuits, disco biscuit, biscuits in my sock, yokes and, on yokes,
  took a yoke, swedgers, googs, rollies off, rolling face, rolling balls, rolled balls, on speed, bit of speed,
  base speed, billy whizz, pink champagne, on whizz, meph, mkat, plant food back, on bath salts, doing gear, on gear,
  bit of gear, bag of gear, gear all weekend, off the gear again, on coke, on the coke, coke off, coke night,
  coke nose, bit of coke, good coke, coke bloat, cokey, cokey chat, cokey conversations, on the chang, bit of chang,
  bit of white, some white, the white stuff, white stuff, white powder, party powder, devil dandruff, devils dandruff,
  bolivian marching powder, marching powder, colombian marching powder, peruvian flake, pure peruvian, from the dam,
  back from the dam, barcelona club, medellin nights, when in colombia, when in medellin, pablo tour and,
  special brew from, nose is bleeding, nose bleeding, nose bleed again, nose is ruined, bleeding nose, my septum,
  septum is, septum gone, sniff sniff, bit of a cold lol, hayfever in december, can not blink,
  can not sleep can not eat, three days no sleep, two days no sleep, lost my voice and serotonin, no serotonin,
  where is my serotonin, serotonin syndrome, wobbly tuesday, wobbly monday, weepy wednesday, still wavy,
  double dropped, double drop, double dropping, triple dropped, bombed a gram, dab and, bumping lines, bump before,
  racked up, racking up, rack them up, rack us up, lines racked, line racked, railed a, railed lines, sniffed, snort
`
