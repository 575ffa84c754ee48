/** Crime words in idiom, sport, cooking, pets, crafts, and everyday innocent senses. */
export default `
  bargain, stole second, daylight robbery, crime against, fun police, guilty pleasures, cat burglar, seagulls, magpie,
  magpies, raccoon, raccoons, speedrun, speedrunning, trackday, nurburgring, karting, dyno, autobahn, grand prix, f1,
  motogp, rally, rallying, hackathon, hacky, courtside, courtyard, épée, sabre, photobomb, photobombed, torchlight,
  syntax, rig, bootcamp
`
