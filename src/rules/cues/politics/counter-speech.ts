/** Debunking, condemning and mocking of conspiracy and extremism (harmless). */
export default `
  debunk, %debunk, debunked, debunking, mythbusting, myth busting, myth buster, misinformation, disinformation, fake claims, false claim, false claims,
  no evidence that, no evidence for, there is no evidence, not true that, hoax debunked, conspiracy theorist uncle, my conspiracy uncle,
  uncle who believes, aunt who believes, lost my mum to qanon, lost my dad to qanon, lost to qanon, conspiracy theories, conspiracy theory nonsense,
  tinfoil hat, tin foil hat, tinfoil hats, media literacy, check your sources, check the source, source checking, please do not share this,
  please stop sharing, do not fall for, falling for misinformation, vaccines save lives, vaccines work, get vaccinated, get your jab, get your booster,
  had my jab, got my jab, got vaccinated, fully vaccinated, booster done, flu jab, trust the science, science matters, the earth is round,
  we did go to the moon, stand up to fascism, stand up to hate, stand up to racism, say no to hate, hope not hate, anti defamation league,
  southern poverty law center, against extremism, condemn, %condemn, condemns, condemned, i condemn, we condemn, utterly condemn, reject violence,
  political violence is wrong, political violence has no place, no place for violence, no place for hate, no place in our, no place in politics,
  never justified, whatever your politics, whatever your views, across the aisle, reach across the aisle, democracy matters, defend democracy,
  peaceful protest, peaceful march, peaceful transfer of power, rights of all, left the movement, left the far right, former extremist, former neo nazi,
  life after hate, exit programme, used to believe, used to be a flat earther, fell down the rabbit hole, i fell for it, climbed out of
`
