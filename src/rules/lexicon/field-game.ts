/** Words that only talk of games brings up, on a screen or on a table. */
export default `
  boss fight, boss fights, final boss, %respawn, xbox, playstation, ps5, ps4, ps3, nintendo, switch game, steam deck, elden ring, dark souls,
  bloodborne, sekiro, soulslike, minecraft, fortnite, call of duty, warzone, black ops, modern warfare, gta, grand theft auto, valorant,
  league of legends, dota, overwatch, apex legends, skyrim, zelda, breath of the wild, mario kart, super mario, smash bros, street fighter, tekken,
  mortal kombat, counter strike, csgo, cs2, rainbow six, roblox, among us, pokemon, pokémon, baldurs gate, baldur gate, bg3, red dead, rdr2, the sims,
  sims 4, stardew, animal crossing, cyberpunk, the witcher, witcher 3, assassin creed, assassins creed, far cry, doom eternal, hitman, resident evil,
  silent hill, left 4 dead, hades, hollow knight, diablo, world of warcraft, wow classic, starcraft, age of empires, civ 6, civ vi, total war, fifa,
  fc 25, fc 24, nba 2k, madden, rocket league, destiny 2, fallout, starfield, mass effect, dragon age, final fantasy, dragon quest, monster hunter,
  genshin, helldivers, pubg, battle royale, tetris, pac man, dnd, dungeons and dragons, dungeon master, tabletop, ttrpg, board game, board games,
  boardgame, card game, card games, settlers of catan, catan, carcassonne, ticket to ride, mmo, mmorpg, rpg, jrpg, fps game, first person shooter,
  speedrun, speedruns, speedrunning, video game, video games, videogame, videogames, computer game, gamer, gamers, gaming, gameplay, game pass,
  esports, esport, dlc, kill streak, killstreak, kill death ratio, permadeath, hitbox, aimbot, loadout, side quest, side quests, fetch quest,
  skill tree, %npc, hit points, hitpoints, xp, save file, save game, open world, platformer, roguelike, roguelite, laser tag, laser quest, paintball,
  paintballing, airsoft, nerf gun, nerf guns, nerf war, water pistol, water pistols, water fight, snowball fight, pillow fight, escape room,
  escape rooms, murder mystery, larp, larping, warhammer, magic the gathering, mtg, chess, checkmate, poker night, poker hand, cards against humanity,
  scrabble, wordle, monopoly, cluedo, jenga, uno, mafia game, werewolf game, pub quiz, quiz night, crossword, sudoku, arcade, zombies mode, horde mode,
  pvp, pve, ranked match, ranked games, lan party, wasd, joystick, controller, gamepad, easter egg, nuzlocke, twitch stream, 🎮, 🕹, 🎲, ♟, 👾
`
  .trim()
  .split(/\s*,\s*/)
