/** Saying who should not be let near work, people or scissors. */
export default `
  should never be allowed, should not be in charge, should not be a manager, should not be managing,
  should not be teaching, should not be working, should not work with, should not be near, should not be trusted,
  should not have a job, should not be paid, would not let him, would not let her, would not let them,
  would not trust him, would not trust her, would not trust them, would not trust my, would not trust our,
  would not trust this, would not hire, would not pay, would not employ, would not put him, would not put her,
  in charge of a whelk, look after a, look after a cactus, look after a goldfish, run a lemonade, run a car boot,
  run a raffle, run a bingo, knew how to run, if you knew how, if he knew how, if she knew how, if they knew how,
  if only she, if only he, if they could read, if she could read, if he could read, if incompetence, if stupidity,
  if laziness, if useless, were an olympic, was an olympic, were a sport, was a sport, olympic sport, olympic medal in,
  gold medal in, gold medal for, award for worst, award goes to, trophy for, reason our turnover, staff turnover,
  reason everyone leaves, reason people leave, reason nobody stays, nobody stays, no one stays, everyone leaves,
  everyone has left, everyone is quitting, people are quitting, third person to leave, another one gone, rats leaving,
  turn off the lights, run this badly, so badly run, badly run, run so badly, worst run, most disorganised,
  most disorganized, most useless, most incompetent, most clueless, most toxic, most pointless, most arrogant,
  most wicked, most stingy, biggest joke, biggest clown, biggest idiot, biggest waste, biggest liar, waste of a salary,
  waste of a desk, waste of a wage, waste of skin
`
