/** Privacy told as advice, scams reported, memories and blurred details (harmless). */
export default `
  data protection, gdpr, data breach, privacy settings, privacy policy, protect your data, protect your privacy, check your privacy, do not share your,
  do not post your, never share your, never post your, never give out your, never tell anyone your pin, think before you post, think before you share,
  online safety, internet safety, internet safety day, safer internet day, scam, scams, scammer, scammers, phishing, phishing email,
  phishing email pretending, smishing, scam text, scam call, scam calls, spam call, fraud alert, beware of, identity theft, two factor,
  two factor authentication, 2fa, password manager, strong password, strong passwords, change your password, change your passwords, blurred the,
  blurred out, blurred my, cropped out, redacted, number removed, details removed, no details, will not say where, not saying where, posting after,
  posted after we left, posted this late, posting late, after the fact, latergram, late post, throwback, tbt, flashback, back from, back home from,
  back home now, just back from, home from holiday, back from holiday, holiday photos, memories from, last year we, last summer, childhood home,
  grew up on, used to live, used to live in, used to live at, lived there for, old house, my old house, house we sold, first flat, sold our house,
  film address, baker street, downing street, sesame street, elm street, coronation street, ramsay street, privet drive, wisteria lane,
  evergreen terrace, fake address, example com, dummy data, test data, 555 number, lost property, found a wallet, found a passport, found a bank card,
  found keys, found this card, is this your, lost dog, missing cat, microchipped dog, happy birthday to, neighbourhood watch, locksmith,
  burglary prevention, police advise, crime prevention, dog sitter booked, house sitter, house sitters, house sitting, house sitter moved in,
  the alarm is on, someone is home, neighbour is watching
`
