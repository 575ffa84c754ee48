/** Laughter, irony, joking marks and emoji. */
export default `
  lol, lols, lolz, lolol, lmao, lmfao, lmaoo, lmaooo, rofl, roflmao, haha, hahaha, hahahaha, ahaha, ahahaha, hehe,
  hehehe, heh, hah, teehee, jaja, jajaja, kekeke, kekw, lulz, lul, pmsl, pml, i am dead, screaming, i am crying,
  i can not, can not breathe, wheezing, howling, cackling, cackled, creasing, creased, crease, in stitches, hilarious,
  so funny, funniest, too funny, jokes, joking, jk, jks, kidding, js, for a laugh, bants, banter, good craic, wind up,
  prank, pranked, pranks, trolling, sarcasm, sarcastic, irony, ironic, wink, 😂, 🤣, 💀, ☠, 😭, 😹, 😆, 😅, 😄, 😁,
  😜, 😝, 🤪, 😏, 😉, 🙃, 🤭, 😈, 😎, 🤡, wkwk, wkwkwk, charot, char, chz, eme, keme, jowk, mxm
`
