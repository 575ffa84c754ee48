/** Insult words that belong to films, shows, games, books, shops or things. */
export default `
  character, fictional, %villain, antagonist, protagonist, plot, episode, season, series, finale, netflix, novel,
  author, musical, script, screenplay, sketch, stand up, comedy, comedian, joffrey, succession, love island, bake off,
  traitors, the apprentice, big brother, housemates, drag race, rupaul, eastenders, corrie, hollyoaks, the office,
  dwight, inbetweeners, blackadder, baldrick, fawlty towers, simpsons, homer, gru, despicable, grinch, scrooge,
  kermit, beauty and the beast, cinderella, disney, marvel, joker, pennywise, clownfish, phantom, radiohead,
  the idiot, dostoevsky, dummy, python, ratios, sunday roast, roastery, dumbbell, full fat, guinea pig,
  whale watching, cows, printer, laptop, wifi, my phone, the app, the update, code, bug, compiler, server, sat nav,
  satnav, alexa, siri, robot, hoover, lawnmower, trash can, bin day, sad news, halloween, monster energy, witches,
  dungeon, dnd, boss fight, ranked, lobby, teammates, speedrun, pokemon, slowpoke, snorlax, mario, bowser, wario,
  referee whistle, panto, pantomime, dame
`
