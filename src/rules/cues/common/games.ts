/** Video, board and role-playing games. */
export default `
  %game, gaming, %gamer, videogame, boardgame, tabletop, ttrpg, rpg, mmo, mmorpg, fps, moba, battle royale, pvp, pve, esports, e sports,
  twitch, playthrough, walkthrough, speedrun, boss fight, final boss, boss level, level up, levelled up, leveled up, level 0, xp, loot,
  respawn, respawned, spawn, npc, npcs, quest, questline, dungeon, raid boss, raid night, guild, clan war, headshot, no scope, killstreak,
  kill streak, kd ratio, kill death ratio, kills, k d, hp, mana, damage per second, dps, tank, healer, nerf, nerfed, buff, buffed, meta,
  patch notes, dlc, early access, steam sale, steam deck, xbox, playstation, ps5, ps4, nintendo, zelda, mario kart, pokemon,
  animal crossing, stardew valley, minecraft, creeper, roblox, fortnite, warzone, call of duty, cod, modern warfare, apex legends,
  valorant, counter strike, cs go, csgo, cs2, overwatch, league of legends, lol ranked, dota, world of warcraft, wow classic,
  final fantasy, elden ring, dark souls, skyrim, fallout, the witcher, red dead, gta, grand theft auto, hitman, assassins creed,
  resident evil, the sims, my sims, sims 4, crusader kings, civ, civilization, age of empires, total war, baldurs gate, mass effect, doom,
  halo, among us, mobile legends, pubg, free fire, genshin, candy crush, chess, poker night, monopoly, scrabble, catan, risk board,
  cards against humanity, uno, cluedo, escape room, paintball, laser tag, airsoft, pub quiz, wordle, crossword, sudoku, dnd campaign,
  dm for our, my character sheet, roll for, natural 20, nat 20
`
