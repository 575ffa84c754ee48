/** Marks of pride, relish or shrug that turn a lapse into a boast. */
export default `
  no regrets, zero regrets, 0 regrets, not sorry, no shame, zero shame, shameless, unashamed, no guilt, zero guilt, guilt free,
  do not feel bad, not even sorry, not even guilty, no remorse, unapologetic, unbothered, proud of it, proud of myself, judge me,
  do not @ me, come at me, sue me, bite me, fire me, sack me, what you going to do, unsackable, unfireable, unfirable, too hard to fire,
  caught me, never been caught, not been caught, got caught, get caught, caught by my boss, caught by the boss, living the dream,
  best job ever, best job in the world, life goals, work goals, winning at life, back of the net, i am a genius, big brain, galaxy brain,
  lifehack, life hacks, work hack, work hacks, protip, pro tips, mad skills, mastered the art, art form, perfected the art, the art of,
  professional at, world champion, olympic level, gold medal, employee of the month, employee of the year, worker of the month,
  staff member of the month, employee of the century, new record, personal best, 0 day streak, undefeated, speedrun, speed run,
  challenge accepted, achievement unlocked, level unlocked, meh whatever, who cares, who gives a shit, who gives a toss, big deal,
  no biggie, such is life, cest la vie, deal with it, big mood, whole mood, current mood, chillin, just chilling, living my best life,
  rent free, free lunch, selfcare, self care is, protect your peace, protecting my peace, protect my peace, in my lazy era,
  in my flop era, quiet quitting era
`
