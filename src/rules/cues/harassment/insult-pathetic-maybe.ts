/** Doubtful, mostly harmless words of the list insult-pathetic. */
export default `
  sad, a joke, absolute joke, %clown, circus, baby, grow up, little boy, beta, drip, dork, sweat, big man, basic, npc,
  npcs, sheep, sheeple, bot, bots, 0 followers, broke, thirsty, lonely, %snowflake, fragile, tantrum, meltdown, mid,
  %amateur
`
