/** One's own secrets, health, family news, games and figures of speech, which are nobody else's. */
export default `
  my own diagnosis, my diagnosis, i was diagnosed, i got diagnosed, my results, my test results, my scan, my biopsy, my surgery was,
  my operation, as a patient, i am a patient, as a cancer patient, i was a patient, my doctor, my gp, my therapist, my nurse,
  my consultant said, my mums diagnosis, my dads dementia, my sons diagnosis, my daughters diagnosis, my childs school, my sons school,
  my daughters school, my sons teacher, my daughters teacher, as a parent, as a mum, we are expecting, gender reveal, baby news,
  baby announcement, engagement, engaged, surprise party, surprise birthday, surprise for my, birthday surprise, secret santa,
  secret garden, secret cinema, secret menu, secret recipe for, nans secret, grandmas secret, family recipe, family secret, open secret,
  it is no secret, not a secret, secret to, the secret of, secret of success, secret weapon, secret sauce, best kept secret, hidden gem,
  victorias secret, secret lair, secret agent, secret level, spoiler alert, no spoilers, do not spoil, avoid spoilers, avoiding spoilers,
  spoiler free, roof leak, leak in the roof, water leak, gas leak, oil leak, leaky tap, leaky roof, leaking roof, leaking pipe,
  leaking tap, leak under the sink, memory leak, memory leaks, plumber, leek soup, code review, dress code, highway code,
  postcode lottery, qr code, promo code, discount code, use my code, use code, my referral code, cheat code, cheat codes, morse code,
  source code on, learn to code, learning to code, da vinci code, building code, area code, colour code, escape room, escape rooms,
  treasure hunt, murder mystery, cluedo, among us, spy film, spy novel, james bond film, mission impossible, john le carre, slow horses,
  the crown, grey anatomy, greys anatomy, casualty, holby, line of duty, case closed, cold case, true crime, podcast episode,
  detective novel, crime novel, patient with me, be patient, being patient, was patient, client side, http client, email client,
  client server, rest client, thin client, web client, git client, guest house, be our guest, guest list, guest post, guest blog,
  guest lecture, guest speaker, guest lecturer, wedding guest, podcast guest, guest on, launch codes, rocket launch, spacex launch,
  ship launch, boat launch, book launch, my own launch, my own shop, my own business, my startup, my side project, my app, my game,
  my album, my single, my ep, my band, my podcast, my youtube, my channel, my website, my portfolio, my etsy, self published, indie dev,
  indie game, indie author
`
