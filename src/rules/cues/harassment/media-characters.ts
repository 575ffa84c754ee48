/** Insult words that belong to films, shows, games, books, shops or things. */
export default `
  character, fictional, %villain, antagonist, protagonist, plot, episode, season, series, finale, netflix, novel, author, musical, script,
  screenplay, sketch, stand up, comedy, comedian, roast of, game of thrones, joffrey, succession, love island, bake off, traitors,
  the apprentice, big brother, housemates, drag race, rupaul, reading challenge, eastenders, corrie, coronation street, hollyoaks,
  the office, michael scott, dwight, peep show, inbetweeners, friends reruns, only fools, blackadder, baldrick, fawlty towers, basil fawlty,
  father ted, derry girls, simpsons, homer, family guy, south park, rick and morty, gru, despicable, grinch, scrooge, the muppets, kermit,
  muppet christmas carol, dumb and dumber, beauty and the beast, ugly betty, ugly duckling, ugly sisters, cinderella, shrek film, disney,
  marvel, joker, pennywise, clown costume, clown college, clownfish, circus skills, phantom, radiohead, green day, american idiot,
  idiot abroad, the idiot, dostoevsky, idiots guide, for dummies, dummy, dummies guide, crash test dummies, loser by beck, losers bracket,
  loser bracket, sore loser, losers club, biggest loser show, snakes and ladders, snake plant, snake game, python, rat race, gym rat,
  rats nest, lab rat, ratio of, aspect ratio, golden ratio, gear ratio, staff ratio, debt ratio, ratios, cope with, coping with,
  coping mechanism, coping strategies, roast dinner, sunday roast, roast potatoes, roast chicken, coffee roast, dark roast, roastery,
  roasted veg, dumb waiter, dumbbell, dumb bells, dumb phone, dumb luck, fat content, body fat, low fat, full fat, fat free, saturated fat,
  fat quarter, fat tuesday, fat bike, trans fats, fat burning, pig roast, pigs in blankets, guinea pig, whale watching, humpback whale,
  blue whale, cow shed, dairy cow, cows, donkey sanctuary, elephant in the room, chicken wings, weasel words, stupid app, stupid phone,
  stupid alarm, stupid weather, stupid software, stupid question, stupid mistake, stupid game, stupid idea, printer, laptop, wifi, my phone,
  the app, the update, code, bug, compiler, server, sat nav, satnav, alexa, siri, robot, hoover, lawnmower, garbage collection,
  garbage collector, trash can, trash pickup, bin day, useless fact, useless facts, useless information, useless box, ugly christmas jumper,
  ugly christmas sweater, ugly fruit, ugly veg, wonky veg, pathetic fallacy, sick bag, sad song, sad film, sad news, creepy crawlies,
  halloween, monster munch, monster truck, monster energy, cookie monster, monsters inc, witches, witch costume, beast mode, demon slayer,
  dungeon, dnd, npc dialogue, boss fight, goblin mode, ranked, lobby, teammates, speedrun, pokemon, slowpoke, snorlax, team rocket,
  rocket league, mario, bowser, wario, referee whistle, panto, pantomime, dame
`
