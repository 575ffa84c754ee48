/** Words of courtesy that often are mere routine, irony or other talk. */
export default `
  ta, cheers, tq, thanks, thank you, appreciate, appreciate it, appreciated, thankful, owe you, i owe, how kind, means a lot,
  means so much, merci, gracias, ❤, 🙏, 💙, 💜, 👌, 👏, 🤝, to hr, to the man, to the woman, to the lady, to the doctors, to the ambulance,
  to the driver, to the kid who, to my boss, to my manager, to my wife, to my husband, to my mum, to my mom, to my dad, to my friend,
  to my friends, to my family, to my colleague, to my colleagues, to my parents, for being, for making, for giving, for the chance,
  for coming, who stayed, who waited, to whoever, for the reminder, for the lesson, credit, credit to the, nobody sees, always there,
  without you, without her, without him, without them, would not have, quietly, behind the scenes, angel, angels, legends, trooper,
  diamond, a joy, bravo, well played, fair play, take a bow, respect to, did the work, idea was, never complains, lucky to have,
  superstar, made it possible, deserve every, deserves all, proud of you, so proud of you, wishing you, well done on, will miss you,
  last day today, will be missed, glad to have you, good to see you, best wishes to, good luck to my, welcome back to, you can do this,
  thinking of you, my bad, my fault, my mistake, my apologies, apology, an apology, i should have, sorry for, sorry about my, sorry if i,
  sorry to hear, no excuse, no excuses, i was wrong, say sorry, said sorry, pardon me, forgive me, apologies if, sorry i missed,
  i stand corrected, stand corrected, big hug, big hugs, sending love, lesson taken, here to talk, happy to help, left food,
  anything you need, helped her, helped him, helped them, sat with, sat with a, stopped for, offered to, offered me, included, tipped,
  tipped the, made room, returned the, returned a, gave her my, gave him my, let them in, let me in, lent her, lent him, listened for,
  smiled at, asked how, polite, warmth, welcoming, generous, thoughtful, with respect, treat people, treat everyone, good people,
  good point, fair point, you are right, took the time to, paid for the, left a note, left a tip, gave it back, held her hand,
  held his hand
`
