/** Punishment wished to wrongdoers, police and fans: brick to the face, ambush, rope his size. */
export default `
  brick to the face, brick to the head, brick in the face, brick in the gob, bullet to the head, fist to the face,
  fist in the face, fist in his, fist in her, fist in your, boot to the head, boot to the face, boot in the face,
  bat to the head, hammer to his, axe to his, knife to his, knife to her, knife in his, knife in her, knife in your,
  knife in the back of, scissors in his, needs a good ambush, acab, acab includes, all coppers are, all cops are,
  fuck the police, kill cops, kill a cop, kill the cops, dead cops, dead cop, cop killer, pigs in a blanket,
  fry like bacon, pig roast, no good cops, only good cop, locked in a hot, left in a hot, drag behind, dragged behind,
  drag him behind, shoot hunters, shoot poachers, hope the bull, hope the lion, team bull, hope the dog bites,
  hope the dog bit, set the dogs on, set my dogs on, set the dog on, registered weapons, registered weapon,
  hands are registered, hands rated, lethal weapons, krav maga so, trained to kill, can kill a man, kill a man with,
  could kill you with, put you in yours, in your grave, in an early grave, put you in the ground,
  put him in the ground, grave next to, swear on my kids, swear on my mum, swear on my mother, swear on my father,
  swear on everything, on my mum s life, on my mums life, on my kids life, on my nan s grave, on everything i love,
  not a threat, not a threat a promise, a promise not a threat, promise not a threat, that is not a threat,
  consider it a warning, first and last warning, this is your warning, find your house, find out where you,
  find where you live, found where you live, finding out where, fast i find, bit a fella, bit a guy, bit his ear,
  bit a bouncer, bit the bouncer, tore a chunk, threw my drink, threw a drink, threw my pint, threw a pint,
  threw a glass, threw a bottle, chucked a chair, chucked a pint, chucked a bottle, rope his size, a rope his,
  rope with his name, rope with your name, rope waiting, bullet with his, bullet with your name, bullet with her name,
  plot with your, dig your grave, digging your grave, dug your grave, not say i would hit, not brake either
`
