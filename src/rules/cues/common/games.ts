/** Video, board and role-playing games. */
export default `
  %game, gaming, %gamer, videogame, boardgame, tabletop, ttrpg, rpg, mmo, mmorpg, fps, moba, pvp, pve, esports,
  twitch, playthrough, walkthrough, speedrun, boss fight, final boss, boss level, level 0, xp, loot, respawn,
  respawned, spawn, npc, npcs, quest, questline, dungeon, guild, headshot, killstreak, kills, hp, mana, dps, tank,
  healer, nerf, nerfed, buff, buffed, meta, patch notes, dlc, steam deck, xbox, playstation, ps5, ps4, nintendo,
  zelda, mario kart, pokemon, minecraft, creeper, roblox, fortnite, warzone, cod, valorant, csgo, cs2, overwatch,
  dota, elden ring, skyrim, fallout, gta, hitman, the sims, civ, civilization, doom, halo, pubg, genshin, candy crush,
  chess, monopoly, scrabble, catan, uno, cluedo, escape room, paintball, airsoft, pub quiz, wordle, crossword, sudoku,
  roll for
`
