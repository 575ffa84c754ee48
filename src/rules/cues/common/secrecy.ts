/** Keeping secret, not being caught, hints. */
export default `
  do not tell, keep it quiet, keep quiet, keep this quiet, between us, between you and me, secretly, secret, hush, shh, shhh, shhhh, ssh,
  mums the word, mum is the word, say nothing, say no more, say nowt, i said nothing, nobody knows, no one knows, noone knows,
  nobody has noticed, no one has noticed, nobody noticed, no one noticed, nobody will know, no one will know, no one will ever know,
  will never know, find out, they do not know, has no idea, have no idea, none the wiser, under the radar, on the sly, on the quiet,
  on the dl, down low, low key, lowkey, lowk, sneaky, %sneak, snuck, sneakily, undercover, incognito, stealth, covertly, cover up,
  covered up, covering for me, cover for me, hid it, %hide, hidden, %conceal, disguise, disguised, throwaway account, burner account,
  finsta, private account, alt account, close friends only, close friends story, delete this later, deleting this later,
  might delete later, delete after, screenshot this before, off the record, unofficially, allegedly, hypothetically, asking for a friend,
  not me, not that i, cough, ahem, iykyk, if you know you know, need to know basis, did not hear it from me, i never said this,
  i was never here, can not say, can not talk about it, no comment, no names, without naming names, got away with, get away with,
  getting away with, scot free, not caught, did not get caught, do not get caught, without getting caught, nearly caught, caught out,
  close call, close shave, got caught, %catch, busted, rumbled, clocked me, suspected nothing, suspects nothing, suspicious, no suspicion,
  evidence, no proof, no witnesses, no cameras, cctv off, camera off, camera was off, poker face, straight face, 🤫, 🤐, 🙊, 🙈, 🙉, 👀, 🕵, 😶, 😇
`
