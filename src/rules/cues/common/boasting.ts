/** Pride, bragging, no regrets. */
export default `
  proud of, so proud, proudly, proudest, not sorry, sorrynotsorry, no regrets, zero regrets, no shame, shameless,
  unashamed, unapologetic, unapologetically, not even sorry, worth it, do it again, i would do it all again,
  best thing i ever did, best decision, legend, legends, iconic, big brain, genius, mastermind, pro at, master of,
  skills, unmatched, undefeated, undisputed, champion, champ, winner, winning, achievement unlocked, new record,
  personal best, world record, top that, come at me, try me, deal with it, do not care, zero fucks, no fucks given,
  idgaf, dgaf, whatever it takes, how it is done, flex, flexing, humblebrag, brag, bragging, bragged, savage,
  savagery, goat, too good, too easy, ez, you are welcome, goals, yolo, ymca, send it, gangster, badass, hustler,
  untouchable, unbothered, unstoppable, killed it
`
