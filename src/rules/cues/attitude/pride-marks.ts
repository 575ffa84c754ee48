/** Marks of pride, relish or shrug that turn a lapse into a boast. */
export default `
  no regrets, zero regrets, not sorry, no shame, shameless, unashamed, no guilt, not even sorry, unapologetic,
  unbothered, proud of it, come at me, sue me, bite me, sack me, unsackable, unfireable, unfirable, caught me,
  got caught, big brain, lifehack, protip, world champion, gold medal, employee of the month, new record,
  personal best, undefeated, speedrun, achievement unlocked, who cares, big deal, deal with it, chillin, free lunch,
  selfcare
`
