/** Pride, bragging, no regrets. */
export default `
  proud of, so proud, proudly, proudest, not sorry, sorrynotsorry, no regrets, no ragrets, zero regrets, regret nothing, no shame,
  shameless, unashamed, unapologetic, unapologetically, not ashamed, not even sorry, not even mad, worth it, do it again,
  i would do it all again, best night, best day ever, best weekend, best thing i ever did, best decision, legend, legends, king shit,
  icon behaviour, iconic, boss move, big brain, 200 iq, genius, galaxy brain, mastermind, pro at, expert level, master of, skills,
  unmatched, undefeated, undisputed, champion, champ, winner, winning, my finest hour, finest moment, achievement unlocked, new record,
  personal best, world record, record for, beat that, top that, come at me, try me, deal with it, do not care, could not care less,
  could not give a, zero fucks, no fucks given, idgaf, dgaf, whatever it takes, that is how you do it, how it is done, flex, flexing,
  humblebrag, brag, bragging, bragged, showing off, show off, savage, savagery, beast mode, goat, built different, i am him, too good,
  too easy, ez, easy peasy, like a boss, like a pro, bow down, mic drop, you are welcome, living my best life, living the dream, goals,
  yolo, ymca, send it, full send, thug life, gangster, badass, bad ass, hustler, untouchable, unbothered, unstoppable, crushed it,
  smashed it, nailed it, killed it, aced it
`
