/** Pictures and words for a rotten workplace. */
export default `
  toxic, toxicity, poisonous, cesspit, cesspool, snakepit, a circus, clown show, clownery, clownshow, nuthouse,
  sinking ship, down the drain, down the toilet, shitshow, sh1tshow, shitstorm, omnishambles, clusterfuck, clusterf,
  fubar, snafu, hellhole, sweatshop, modern slavery, workhouse, hamster wheel, everyone is leaving, a cult, clique,
  cliques, cliquey, shithole, sh1thole, khazi, armpit, pigsty, cockroaches, deathtrap, tinpot, tuppenny,
  shower of shite, mlm, ponzi, hostile environment, eggshells, big brother, stasi, gestapo, north korea,
  walking red flag, 🚩🚩🚩
`
