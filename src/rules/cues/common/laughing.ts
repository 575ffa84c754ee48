/** Laughter, irony, joking marks and emoji. */
export default `
  lol, lols, lolz, lolol, lmao, lmfao, lmaoo, lmaooo, rofl, roflmao, haha, hahaha, hahahaha, ahaha, ahahaha, hehe, hehehe, heh, hah,
  teehee, tee hee, jaja, jajaja, kekeke, kekw, lulz, lul, pmsl, pml, pissing myself laughing, crying laughing, cry laughing,
  dying laughing, dead laughing, i am dead, screaming, i am crying, i can not, can not breathe, wheezing, howling, cackling, cackled,
  creasing, creased, crease, in stitches, in bits laughing, hilarious, so funny, funniest, too funny, funny as, jokes, joking, jk, jks,
  kidding, js, for a laugh, for a joke, bants, banter, having a laugh, for the craic, good craic, mad craic, gas craic, taking the piss,
  taking the mick, wind up, winding up, prank, pranked, pranks, trolling, sarcasm, sarcastic, irony, ironic, wink, nudge nudge, 😂, 🤣, 💀, ☠,
  😭, 😹, 😆, 😅, 😄, 😁, 😜, 😝, 🤪, 😏, 😉, 🙃, 🤭, 😈, 😎, 🤡, dey laugh, wkwk, wkwkwk, charot, char, chz, eme, keme, jowk, joke lang, mxm
`
