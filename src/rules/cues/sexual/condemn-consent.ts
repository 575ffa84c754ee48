/** Consent, harassment told or condemned, help for survivors. */
export default `
  consent, consensual, harassed, harassment, harass, reported it, misconduct, assaulted, assault, rape, raped, rapist,
  sexual abuse, child protection, safeguarding, exploitation, trafficking, trafficked, modern slavery, %survivor,
  %victim, me too, metoo, everydaysexism, catcalling, catcalls, cyberflashing, unsolicited, unwanted, unwelcome,
  inappropriate, uncomfortable, violated, followed me, shouted at me, stop sending, do not send, not interested,
  blocked, block and report, objectify, objectified, objectification, objectifying, sexualise, sexualised,
  sexualising, sexualize, sexualized, sexualization, sexism, sexist, misogyny, misogynistic, nofap, celibate,
  celibacy, abstinence, purity, modesty, decriminalise, decriminalisation, legislation, court, trial, charged with,
  convicted, sentenced, jailed, register, %offender, documentary, podcast, weinstein, epstein, savile, allegations,
  accused of, tribunal, campaign, petition, awareness week, training, bystander, helpline, hotline, spam, bots, scam,
  scammers, phishing, sextortion
`
