/** Keeping secret, not being caught, hints. */
export default `
  do not tell, keep quiet, between us, secretly, secret, hush, shh, shhh, shhhh, ssh, say nothing, say no more,
  say nowt, nobody knows, nobody has noticed, nobody noticed, find out, they do not know, has no idea, have no idea,
  none the wiser, lowkey, lowk, sneaky, %sneak, snuck, sneakily, undercover, incognito, stealth, covertly, cover up,
  hid it, %hide, hidden, %conceal, disguise, disguised, throwaway account, finsta, unofficially, allegedly,
  hypothetically, asking for a friend, not me, not that i, cough, ahem, iykyk, if you know you know, can not say,
  can not talk about it, no comment, no names, get away with, got caught, %catch, busted, rumbled, clocked me,
  suspects nothing, suspicious, evidence, no proof, no witnesses, no cameras, camera off, poker face, straight face,
  🤫, 🤐, 🙊, 🙈, 🙉, 👀, 🕵, 😶, 😇
`
