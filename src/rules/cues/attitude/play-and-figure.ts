/** Films, series, games, sport, animals and idiom in which such words mean no slacking. */
export default `
  the office, office space, parks and rec, ron swanson, jim halpert, stanley hudson, peter gibbons, bartleby, bueller,
  ferris buellers day off, homer simpson, dilbert, snorlax, garfield the cat, severance, my character, dolly parton, 0 to 0 dolly,
  bruno mars lazy song, the lazy song, manic monday bangles, boomtown rats, new order blue monday, blue monday new order, lazy river,
  lazy susan, lazy eye, lazy loading, lazy load, lazy evaluation, lazy init, lazy keto, lazy daisy, lazy boy, la z boy, lazy cooking,
  lazy dinner, lazy recipe, lazy girl dinner, slack channel, slack bot, slack message, slack workspace, slack integration,
  posted in slack, sleep mode, sleep function, sleep tracking, sleep training, baby asleep, baby slept, baby is asleep, the baby,
  babys nap, toddler nap, nap trapped, nap dress, cat nap, cat naps, catnap, dog nap, napping cat, napping dog, cat asleep on,
  dog asleep on, cat sleeping on my keyboard, cat on my keyboard, office cat, office dog, walked out to, walked out on stage,
  walked out of the cinema, walked out of the theatre, walked out for, walked out onto, walk out song, walk out music, walkout music,
  players walked out, team walked out, walked out of the stadium, no show at the, ghosted by my date, ghosted by a guy, ghosted by a date,
  ghosted on hinge, ghosted on tinder, tinder date, date ghosted, ghost town, ghost story, ghost light, ghostbusters, coasting to,
  coast to coast, coast path, on the coast, phone in show, phoned in to, idle game, idle games, idle animation, idle hands, engine idle,
  idle speed, idling engine, eric idle, eddie idle, hide and seek, hiding place, hiding places, hiding eggs, hide easter eggs,
  hidden gems, minimum viable, mvp, least privilege, bare minimum pass mark, minimum wage campaign, bare necessities, late goal,
  late winner, late equaliser, late drama, late show, late night show, late bloomer, late spring, late summer, late autumn,
  late diagnosis, late diagnosed, late father, late mother, late grandfather, late husband, late wife, late nan, my late, late entry,
  late frost, late fee, late registration, better late than never, pub quiz, gaming stream, esports, speedrunner, streamer, twitch,
  game dev, game developer, game design, i make games, working on my game, games tester, playtest, game jam, board game, board games,
  game night, quiz night, hooky street, del boy, only fools, bunk bed, bunk beds, wag tail, tail wag, waggy tail, wagging his tail,
  wagging tail, wagging her tail
`
