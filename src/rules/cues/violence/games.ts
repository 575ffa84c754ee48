/** Video games, board games, role play and airsoft. */
export default `
  game, games, gaming, gamer, gameplay, playing, played, playthrough, multiplayer, co op, coop, xbox, playstation,
  ps0, nintendo, steam deck, twitch, stream, streaming, streamer, controller, console, %level, boss fight, final boss,
  mobs, npc, npcs, respawn, respawned, respawning, loot, looting, looted, inventory, %quest, xp, ranked, rank, lobby,
  lobbies, noob, noobs, %camper, wiped, %headshot, killstreak, pentakill, killcam, kills, kd, frag, frags, fragged,
  gank, ganked, nerfed, buffed, %loadout, dps, healer, mage, rogue, paladin, ranger, necromancer, barbarian, %dungeon,
  dnd, d&d, ttrpg, rpg, roll for, crit, tpk, campaign, fps, mmo, mmorpg, cod, warzone, fortnite, apex, pubg, csgo,
  cs0, valorant, overwatch, dota, halo, doom, battlefield, gta, rdr0, fallout, skyrim, elden ring, bloodborne, sekiro,
  witcher, zelda, mario kart, pokemon, minecraft, %creeper, zombies, tekken, fatality, roblox, imposter, sus, civ,
  civilization, warhammer, minis, chess, checkmate, rook, bishop, catan, risk, cluedo, candlestick, escape room,
  lasertag, paintball, paintballing, airsoft, larp, cosplay, prop, foam sword, replica, speedrun, mod, modded, patch,
  hitbox, aimbot, wordle
`
