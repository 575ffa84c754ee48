/** One's own secrets, health, family news, games and figures of speech, which are nobody else's. */
export default `
  i was diagnosed, i was a patient, my doctor, my gp, my therapist, we are expecting, engagement, engaged,
  surprise party, secret santa, secret menu, family recipe, it is no secret, not a secret, secret to, the secret of,
  hidden gem, spoiler alert, no spoilers, plumber, code review, dress code, qr code, discount code, use code,
  cheat code, escape room, murder mystery, cluedo, the crown, casualty, holby, line of duty, true crime,
  patient with me, be patient, being patient, client side, client server, guest house, book launch, my side project,
  my channel, my website, self published
`
