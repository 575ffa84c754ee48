/** Words that may mean amphetamines. */
export default `
  speed, ice, glass, tina, crank, shard, shards, paste, billy, whiz, wizz, dexies, tweak, %tweak, tweaking, tweakin,
  %geek, geeked, geeking, spun, wired, no sleep, not slept, awake for, up since, three days straight, teeth, sores,
  picking, chalk, christine, quartz, cooking, cook, lab, lightbulb, lolly, tuk, jib, point, points, %point, pookie,
  bubbles, cloudy, clouds, rail, twacked, twisted
`
