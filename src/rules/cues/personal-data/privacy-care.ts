/** Privacy told as advice, scams reported, memories and blurred details (harmless). */
export default `
  gdpr, scam, scams, scammer, scammers, phishing, smishing, scam call, two factor, 2fa, password manager, cropped out,
  redacted, not saying where, after the fact, latergram, throwback, tbt, flashback, back from, old house,
  baker street, elm street, lost property, found a wallet, is this your, happy birthday to, neighbourhood watch,
  locksmith
`
