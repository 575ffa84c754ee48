/** Interjections and laughing short forms that do not count as swearing. */
export default `
  lol, lols, lolol, lololol, lolz, lmao, lmaoo, lmaooo, lmaoooo, rofl, roflol, lmbo, lmho, omg, omgg, omgggg, omgosh,
  oh my days, my god, god help me, sweet jesus, thank god, thank goodness, swear to god, i swear, on god, ong, fr,
  frfr, ngl, tbh, smh, smdh, smfh, istg, ikr, icymi, idk, idek, idc, ijbol, haha, hahaha, hahahaha, hehe, heh, bahaha,
  mwahaha, kekeke, jaja, jajaja, hihi, wkwk, wkwkwk, rsrs, xd, xdd, 😂, 🤣, 😭, 💀, 😅, 😆, 🙈, 🤦, 🤷, 🙄, 😤, 😡,
  🤬, 😠, 😳, 🤯, 😩, 😫, 😱, 🫠, 🫣, 🥴, 😒, 😑, 🤡, 🖕, 💩, 🤮, 🤢, ugh, uggh, ughh, argh, arghh, aargh, aaargh,
  aarghh, grr, grrr, gah, bah, pfft, pff, tsk, tutting, meh, blah, yikes, yikess, eek, eep, ouch, oof, ooof, oops,
  whoops, whoopsie, oopsie, uh oh, wow, woah, whoa, wowza, woohoo, yay, yess, yasss, yas, hurrah, huzzah, hooray,
  yippee, whoop, boom, get in, get in there, come on, crikeys, oi, ey up, eh, ehh, aye, nah, nope, yep, yup, hmm,
  hmmm, mmm, phew, phwoar, shh, shush, tada, voila, eureka, bravo, bazinga, cowabunga, geronimo, yolo, imagine,
  seriously, honestly, unreal, i can not even, stop it, shut up, get away, no way, you what, say what, excuse me,
  come again, you are joking, give me a break, what the deuce, good riddance, there we go, here we go, never mind,
  whatever
`
