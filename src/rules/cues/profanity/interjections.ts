/** Interjections and laughing short forms that do not count as swearing. */
export default `
  lol, lols, lolol, lololol, lolz, lmao, lmaoo, lmaooo, lmaoooo, rofl, roflol, lmbo, lmho, omg, omgg, omgggg, omgosh, oh my god, oh my gosh, oh my days,
  oh my word, oh my lord, oh my life, oh my goodness, my god, dear god, good god, god help me, good lord, oh lord, lord have mercy, lord help me,
  sweet jesus, sweet baby jesus, jesus take the wheel, thank god, thank goodness, thank heavens, swear to god, i swear, swear down, on god, ong, no cap,
  fr, frfr, ngl, tbh, smh, smdh, smfh, istg, ikr, icymi, idk, idek, idc, ijbol, haha, hahaha, hahahaha, hehe, heh, bahaha, mwahaha, kekeke, jaja,
  jajaja, hihi, wkwk, wkwkwk, rsrs, xd, xdd, 😂, 🤣, 😭, 💀, 😅, 😆, 🙈, 🤦, 🤷, 🙄, 😤, 😡, 🤬, 😠, 😳, 🤯, 😩, 😫, 😱, 🫠, 🫣, 🥴, 😒, 😑, 🤡, 🖕, 💩, 🤮, 🤢, ugh, uggh, ughh,
  argh, arghh, aargh, aaargh, aarghh, grr, grrr, gah, bah, pfft, pff, tsk, tut tut, tutting, meh, blah, yikes, yikess, eek, eep, ouch, oof, ooof, oops,
  whoops, whoopsie, oopsie, uh oh, wow, woah, whoa, wowza, woohoo, woo hoo, yay, yess, yasss, yas, yass queen, hurrah, huzzah, hooray, yippee, whoop,
  whoop whoop, woop woop, boom, get in, get in there, come on, crikeys, oi, oi oi, ey up, eh, ehh, aye, nah, nope, yep, yup, hmm, hmmm, mmm, phew,
  phwoar, shh, shush, ta da, tada, voila, eureka, bravo, bazinga, cowabunga, geronimo, yolo, imagine, seriously, honestly, unreal, i can not even,
  i cannot even, stop it, shut up, give over, get away, get out of here, no way, you what, say what, excuse me, come again, are you kidding,
  are you kidding me, you are kidding, are you joking, are you serious, you are joking, give me a break, give me strength, what on earth, who on earth,
  why on earth, how on earth, what in the world, what the deuce, what the dickens, good riddance, there we go, here we go, here we go again, never mind,
  whatever
`
