/** Running down what somebody makes, says, wears or looks like: your art is trash. */
export default `
  your takes are, your opinions are, your opinion is, your jokes are, your content is, your videos are, your face is,
  your girlfriend is, your boyfriend is, your mother s cooking, your whole life is, your whole personality,
  your entire personality, is trash, are trash, was trash, are garbage, is hot garbage, hot garbage, dumpster fire,
  is dogshit, dogshit, is dogwater, dogwater, is cheeks, so ass, so trash, such trash, are shite, is wank, is gash,
  pure gash, with a face like, with that face, face like that, a face like that, face like yours, face only a mother,
  keep the mask on, keep your mask on, bag over, bag on your, bag over your, bag over her, in a wig, him in a wig,
  looks like a man, looks like a bloke, looks like a horse, looks like a foot, looks like a thumb, looks like shrek,
  looks like his mum, looks like his mother, look like a foot, look like a sad, look like a before, before picture,
  before photo, like a before picture, like dropped, like he was dropped, dropped as a, dropped on your head,
  dropped on his head, dropped as a baby, dropped on her head, one listener, two listeners, no listeners,
  three followers, 0 listeners, 0 viewers, nobody watches, nobody buys, nobody reads your, no one reads your,
  broke boy, broke boys, broke ass, broke bitch, stay mad, stay broke, stay salty, stay pressed, stay bothered,
  stay jealous, stay poor, die mad, die mad about it, cry harder, cry about, mad cause, mad because you,
  jealous because, you are jealous, you are just jealous, they hate us, in your dreams, you no get work, no get work,
  no get job, like parrot, talking rubbish, talk rubbish, talking nonsense, talking shit, talking shite,
  talking out of your, out of your arse, out your arse, out of your ass, her mlm, mlm hun, mlm huns, boss babe hun,
  fourth wedding, 0rd wedding, 0th wedding, 0rd baby daddy, 0 baby daddies, still lives with his,
  still lives with her, still living with his, lives with his mum, lives with his mom, lives with his mother,
  still at home with, girl from school, girls from school, that girl from school, lad from school, whoever lied,
  tell your barber, tell her nicely, somebody come get, somebody come collect, come get your, come get your man,
  come collect your, donut, you donut, ya donut
`
