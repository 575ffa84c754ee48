/** Sentences about a group with adjectives or reasons: are cold and arrogant, because they are lazy, always stick together. */
export default `
  because they are lazy, because they are stupid, because they are thick, because they are greedy,
  because they are dirty, because they are cheap, because they are scum, because they are animals,
  because they are weak, are poor because, are fat because, are single because, are failing because, are arrogant,
  are rude and, are rude arrogant, are cold arrogant, are stuck up, are lazy and, are dirty and, are stupid and,
  are thick and, are greedy and, are backward and, are ignorant and, are sneaky, are shady, are shifty, are crafty,
  are cunning, are tight fisted, are tightfisted, are stingy, are uncivilised, are uncivilized, are uneducated,
  are uncultured, are unhygienic, are smelly, are two faced, are untrustworthy, are not to be trusted,
  are never to be trusted, are bad drivers, are terrible drivers, are awful drivers, are the worst drivers,
  are the worst tippers, are bad tippers, are bad with money, are obsessed with money, are only after money,
  only after your money, only after one thing, only after the passport, after a passport, after a visa,
  for the passport, married for the passport, married for a visa, mail order bride, mail order brides, are all drama,
  drama and gossip, are too emotional, are too soft, are too sensitive, are not built for, are better off at home,
  should know their place, seen and not heard, can not be bosses, can not take criticism, can not handle the pressure,
  can not handle pressure, always stick together, stick together when, always playing the victim, playing the victim,
  playing the race card, play the race card, race card, the race card, gender card, woman card, victim card,
  disability card, gay card, pull the race card, always offended, always want something, always want more,
  always asking for money, always selling something, always scamming, always up to something, always up to no good,
  where all the viruses, where the viruses, where the virus came, china virus, chinese virus, wuhan virus, kung flu,
  wuhan flu, next door to one, next door to them, next door to those, live next to those, sit next to one,
  work with one of, had problems with them, trouble wherever
`
