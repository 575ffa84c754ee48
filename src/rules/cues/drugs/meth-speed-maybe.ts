/** Words that may mean amphetamines. */
export default `
  speed, ice, glass, tina, crank, shard, shards, paste, billy, whiz, wizz, dexies, tweak, %tweak, tweaking, tweakin, %geek, geeked,
  geeking, spun, wired, wide awake, no sleep, not slept, awake for, up for days, up all night, up since, two days straight,
  three days straight, 0 days straight, 0 hours straight, %pick at, teeth, sores, picking, go fast, rocket fuel, chalk, christine, quartz,
  cooking, cook, lab, light bulb, lightbulb, lolly, tuk, methy vibes, jib, point, points, %point, pookie, bubbles, cloudy, clouds, rail,
  twacked, twisted
`
