/** Words of courtesy that often are mere routine, irony or other talk. */
export default `
  ta, cheers, tq, thanks, thank you, appreciate, appreciate it, appreciated, thankful, owe you, i owe, how kind, merci,
  gracias, ❤, 🙏, 💙, 💜, 👌, 👏, 🤝, to hr, to the man, to the woman, to the lady, to the driver, to my manager,
  to my wife, to my mum, to my friend, to my colleague, for being, for making, for the chance, for coming, who stayed,
  to whoever, credit, nobody sees, without you, without her, without them, would not have, quietly, angel, angels,
  legends, trooper, diamond, a joy, bravo, well played, fair play, take a bow, respect to, superstar, deserve every,
  proud of you, so proud of you, well done on, my bad, my fault, my mistake, apology, an apology, sorry for,
  sorry to hear, no excuses, i was wrong, say sorry, said sorry, i stand corrected, stand corrected, here to talk,
  happy to help, helped her, helped him, sat with, sat with a, stopped for, offered to, offered me, included, tipped,
  let me in, lent her, listened for, asked how, polite, warmth, welcoming, generous, thoughtful, with respect,
  good people, good point, fair point, you are right, paid for the, left a note, held his hand, could not have,
  would never have, paid my, handed my, gave me the, goes to my, goes to the, what a man, what a woman, bless him,
  bless her, belongs to the, taught me that, found my, drove us, drove me, so helpful, down to him, down to her,
  down to them, shovelled, carried my, would not have got, if you meet, helped us, helped me, handed in a,
  the real work, tell them now, let me off, belongs to my, belongs to her, belongs to him, belongs to them,
  found my phone, helped my, owe them, it belongs to, god bless the, held the bus, would never have got,
  take your time, thinking of you, man in the, lady in the, woman in the, lad in the, girl in the, fella in the,
  two lads, a plate of, slipped a, tucked a, tall man, without a word, boss who, manager who, a flask of, man with the,
  lady with the, for nothing and, own pocket, whoever you are, wherever you are, never misses, never forgets,
  the kid who, the boy who, the girl who, leaves out, left out for, by name and, family first, remembered my,
  wanted nothing, by name, did not need to, did not have to, let me go early, let me leave early, rest easy, good boss,
  great boss, whoever did, pay it forward, never asked for
`
