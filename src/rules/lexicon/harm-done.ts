/** The same as done: "should be shot". */
export default `
  shot, hanged, hung, strung up, executed, killed, murdered, put down, put to death, euthanised, euthanized, beheaded, guillotined, drowned, stabbed,
  beaten, beaten up, beaten to a pulp, beaten senseless, beaten to death, battered, kicked in, lynched, castrated, neutered, chemically castrated,
  tortured, waterboarded, flogged, whipped, caned, birched, horsewhipped, slapped, punched, thumped, smacked, belted, run over, knocked out,
  given a kicking, given a beating, given a slap, taken out and shot, taken out back, lined up against a wall, put against a wall,
  put up against a wall, fed to the, fed to sharks, burned alive, burnt alive, burned at the stake, burnt at the stake, set on fire, skinned alive,
  flayed, gassed, electrocuted, crucified, stoned, dragged behind, dragged through the streets, hung drawn and quartered, tarred and feathered,
  knee capped, kneecapped, maimed, hospitalised, dropped from a helicopter, thrown off a, thrown off the roof, thrown from a, thrown under a bus,
  bulldozed, bombed, nuked, shot on sight, shot in the head, shot at dawn, keelhauled, raped in prison, shanked in prison, left to rot, left to die,
  put six feet under, in the ground, six feet under, dead
`
  .trim()
  .split(/\s*,\s*/)
