/** Words that talk of games brings up often, and other talk too: two of them near each other tell. */
export default `
  %game, %level, lobby, server, console, %spawn, quest, %quest, %zombie, %enemy, %character, map, round, ranked, noob, gg, clutch, sniper, %raid, mana,
  %checkpoint, multiplayer, co op, achievement, trophy, platinum, dps, healer, rogue, mage, wizard, paladin, cleric, campaign, %dungeon, %goblin,
  %dragon, %troll, %bandit, %player, %gank, %nerf, %buff, %loot, headshot, headshots, difficulty, player two, playthrough, %tutorial, %mission, sword,
  health bar, %squad, dice, %roll, dm, steam, twitch, stream, guild, clan, lag, %creeper, %monster, stealth, my main, %solo, match, queue, teammate,
  teammates, single player, split screen
`
  .trim()
  .split(/\s*,\s*/)
