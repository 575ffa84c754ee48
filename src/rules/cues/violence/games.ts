/** Video games, board games, role play and airsoft. */
export default `
  game, games, gaming, gamer, gameplay, playing, played, playthrough, multiplayer, co op, coop, xbox, playstation, ps0, nintendo, steam deck,
  steam sale, twitch, stream, streaming, streamer, controller, console, %level, boss fight, boss battle, final boss, boss in elden,
  mob spawn, mobs, npc, npcs, respawn, respawned, respawning, spawn camp, spawn camping, loot, looting, looted, inventory, %quest, xp,
  ranked, rank, lobby, lobbies, noob, noobs, %camper, squad wipe, team wipe, wiped, %headshot, killstreak, kill streak, double kill,
  triple kill, quad kill, pentakill, kill cam, killcam, kill feed, kills, kd, k d, frag, frags, fragged, gank, ganked, nerfed, buffed,
  %loadout, dps, tank build, healer, mage, rogue, paladin, ranger, necromancer, barbarian, %dungeon, dnd, d&d, ttrpg, rpg, dm screen,
  initiative roll, roll for, rolled a, nat 0, natural 0, critical hit, crit, tpk, character sheet, campaign, fps, mmo, mmorpg, battle royale,
  call of duty, cod, warzone, black ops, modern warfare, fortnite, apex, pubg, counter strike, csgo, cs0, valorant, overwatch,
  league of legends, dota, halo, doom, destiny 0, battlefield, rainbow six, gta, red dead, rdr0, far cry, fallout, skyrim, elden ring,
  dark souls, bloodborne, sekiro, witcher, zelda, mario kart, smash ultimate, pokemon, minecraft, %creeper, zombie mode, zombies,
  resident evil, last of us, god of war, mortal kombat, tekken, fatality, ender dragon, roblox, among us, imposter, sus, civ, civilization,
  age of empires, total war, warhammer, minis, chess, checkmate, rook, bishop, queen sacrifice, catan, risk, cluedo, candlestick,
  colonel mustard, murder mystery party, escape room, laser tag, lasertag, paintball, paintballing, airsoft, larp, nerf war, nerf battle,
  cosplay, prop, foam sword, replica, speedrun, mod, modded, patch, hitbox, aim assist, aimbot, raid boss, raid night, wordle
`
