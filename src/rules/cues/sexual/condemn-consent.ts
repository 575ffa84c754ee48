/** Consent, harassment told or condemned, help for survivors. */
export default `
  consent, consensual, no means no, yes means yes, harassed, harassment, harass, reported him, reported it, reported to hr, hr investigation,
  misconduct, assaulted, assault, rape, raped, rapist, sexual violence, sexual abuse, sexually abused, child protection, grooming awareness,
  safeguarding, exploitation, trafficking, trafficked, modern slavery, %survivor, %victim, me too, metoo, times up, everydaysexism,
  cat calling, catcalling, catcalls, wolf whistling, upskirting law, cyberflashing, cyber flashing, unsolicited, unwanted, unwelcome,
  inappropriate, uncomfortable, feel unsafe, felt unsafe, violated, groped me, groped on, grabbed me, touched me without, touched without,
  followed me, shouted at me, whistled at me, honked at me, stared at me, creepy men, creepy man, creepy dms, creepy messages,
  creeps in my dms, men in my dms, stop sending, do not send, do not dm me, not interested, not a dating app, not a dating site,
  linkedin is not, professional network, professional platform, keep it professional, blocked, block and report, objectify, objectified,
  objectification, objectifying, sexualise, sexualised, sexualising, sexualize, sexualized, sexualization, male gaze, sexism, sexist,
  misogyny, misogynistic, women are not objects, body autonomy, bodily autonomy, my body my choice, revenge porn law, image based abuse,
  deepfake abuse, intimate image abuse, online safety act, age verification, porn addiction, porn is harmful, harmful effects of porn,
  anti porn, fight the new drug, nofap, celibate, celibacy, abstinence, purity, modesty, saving myself, waiting until marriage, chastity vow,
  sex worker rights, decriminalise, decriminalisation, legislation, court, trial, charged with, convicted, sentenced, jailed, register,
  %offender, documentary, podcast, weinstein, epstein, savile, allegations, accused of, tribunal, campaign, petition, awareness week,
  training, bystander, helpline, hotline, spam, bots, bot accounts, scam, scammers, phishing, sextortion
`
