/** Warning others off a firm, boss or clients. */
export default `
  do not work here, do not work for, do not work at, do not ever work, never work for, never work at, never work here, never work there,
  do not apply, do not join, do not bother applying, do not take the job, do not go there, do not shop there, do not eat there,
  do not eat here, do not buy from, do not use them, never use them, never eat at, avoid this company, avoid them, avoid at all costs,
  avoid like the plague, avoid working for, stay away, stay clear, steer clear, steer well clear, keep away from, keep well clear,
  run away, run a mile, run for the hills, run while you can, run for your life, get out while you can, save yourself, save yourselves,
  beware, be warned, you have been warned, fair warning, word of warning, warning to anyone, warning to everyone, warning to all,
  public service announcement, word to the wise, to anyone thinking of working, anyone thinking of applying, thinking of applying to,
  anyone considering a job, before you apply, before you accept, would not recommend, do not recommend, can not recommend,
  would never recommend, would not send, would not wish on, would not wish it on, my worst enemy, zero stars, 0 stars, 0 star, 0 out of 0,
  one star, minus stars, negative stars, if i could give zero, glassdoor, indeed reviews, the reviews are true, believe the reviews,
  boycott, shut them down, shut it down, close it down, name and shame, naming and shaming, call them out, calling them out, calling out,
  blast them, on blast, drag them, dragging them, rt to warn, share so everyone knows, spread the word, make this viral, do not be fooled,
  do not fall for, do not believe the, do not trust, hr is not your friend, hour is not your friend, hr is never your friend,
  hour is never your friend, hr are not your friends, hour are not your friends, hr is there to protect, hour is there to protect,
  never trust, if you know you know, iykyk, ask anyone who, ask anybody who has, ask me how i know, ask me about, dms open if you,
  lawsuit waiting, see you in court, see them in court, tribunal, lawyered up
`
