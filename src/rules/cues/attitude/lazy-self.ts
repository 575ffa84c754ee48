/** Owning up to being lazy, idle or without drive. */
export default `
  so lazy, i am lazy, i am just lazy, being lazy, lazy as, lazy af, lazy bastard, lazy sod, lazy arse, lazy ass, lazy bones, lazybones,
  lazy girl, proudly lazy, proud lazy, professional slacker, chief procrastinator, professional procrastinator, procrastination nation,
  idle, couch potato, layabout, good for nothing, work shy, workshy, allergic to work, allergy to work, allergic to effort,
  allergic to hard work, allergic to mornings, allergic to mondays, not built for work, not built for this, not built for labour,
  not built for labor, not built for capitalism, not cut out for work, not made for work, not made for mornings, was not made for this,
  do not dream of labour, do not dream of labor, no dream job, born to be rich, born to nap, born to rest, born to sleep, forced to work,
  trophy wife, sugar daddy, sugar mummy, sugar mama, marry rich, marry money, kept woman, kept man, lady of leisure, man of leisure,
  sloth mode, spirit animal is a sloth, energy of a sloth, zero motivation, 0 motivation, not motivated, demotivated, no ambition,
  zero ambition, no ambitions, lack of ambition, lack of motivation, no drive, no work ethic, zero work ethic, work ethic zero,
  what work ethic, my work ethic, work ethic of a, hate effort, effort is overrated, hard work is for, hard graft is for, hard work never,
  hard work kills, hard work pays off in, laziness pays off now, work is for mugs, work is for idiots, work is for losers,
  work is overrated, working is for, working hard is for, grafting is for, mugs game, mugs work, hustle culture can, hustle is for,
  work smarter, work smart not hard, why work hard when, why try harder, what is the point, no point trying, no point in trying,
  do not see the point, do not care anymore, do not care about work, could not care less about, do not give a fuck, do not give a shit,
  do not give a toss, do not give a monkeys, zero fucks, 0 fucks, no fucks given, no fucks left, idgaf, idc anymore, could not give a,
  not arsed about, not bothered, not fussed, mentally checked out, mentally on holiday, mentally clocked out, already clocked out,
  clocked out mentally, mentally i am, brain is off, switched off already, on autopilot, given up trying, gave up trying, stopped caring,
  stopped trying, quit caring, past caring, beyond caring
`
