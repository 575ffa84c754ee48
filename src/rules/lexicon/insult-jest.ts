/** Insults that are play among friends more often than not. */
export default `
  silly goose, silly sausage, big softie, goofball, dork, nerd, nerds, geek, geeks, weirdo, drama queen, diva, softie, muppet, numpty, donut, doughnut,
  plank, wally, plonker, melt, noob, noobs, n00b, lightweight, lightweights, party pooper, wimp, chicken, dummy, goose, spoon, sausage, clumsy, rascal,
  menace, creature, gremlin, goblin, clown, old man, grandma, cheeky sod, jammy sod, lucky sod, cheeky git, jammy git, lucky git, soft lad, daft lad,
  daft apeth, daft sod, snowflake, fool, tease, pest, monster, little monster, little horror, pig, greedy pig, donkey
`
  .trim()
  .split(/\s*,\s*/)
