/** Nouns of abuse: said of a boss, colleague or customer they are high. */
export default [
  '%bastard', '%prick', '%cunt', '%twat', '%wanker', '%tosser', '%bellend', '%dickhead', '%knobhead', '%dick', '%cock', '%arsehole', '%asshole', '%jackass', '%dumbass', '%bitch', '%fucker', '%motherfucker', '%fuckwit', '%shithead', '%shitbag', '%shit', '%shite', '%gobshite', '%dipshit', '%douchebag', '%douche', '%slag', '%cow bag', '%tart', '%whore', '%slut',
  '%bawbag', '%scumbag', 'scum', 'vermin', '%filth', '%pondlife', 'pond life', '%lowlife', 'low life', 'low lifes', 'low lives', '%maggot', '%worm', '%excrement', '%turd', '%scrote', 'piece of shit', 'pieces of shit', 'piece of crap', 'piece of trash', 'piece of garbage', 'piece of work', 'pos', 'sack of shit', 'sack of crap', 'bag of shite', 'bag of shit', 'son of a bitch', 'sons of bitches', 'human garbage', 'human trash', 'human filth', 'trash human', 'slave driver', 'slave drivers', 'slavedriver',
  'chutiya', 'chutiye', 'gandu', 'madarchod', 'bhenchod', 'pendejo', 'cabron', 'gago', 'tarantado', 'poes', 'doos', 'mofo', 'mofos', '%git face', '%pervert', '%perv', '%nonce', '%retard', '%spastic', '%mong',
] // prettier-ignore
