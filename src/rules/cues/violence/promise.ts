/** Words that turn a blow into a threat or promise. */
export default `
  finna, ima, imma, i swear, swear down, swear on my life, on my mums life, on god, wallahi, promise you, mark my words, just wait, you wait,
  wait until i, wait till i, wait till you see, when i see you, when i see him, when i catch, when i find, when i get hold of,
  get my hands on, next time i see, next time he, next time she, next time i will, if i see, if i ever see, if i catch, if i find,
  if you touch, if anyone touches, if you ever, if you come near, come near me, come near my, touch my kids, touch my family,
  touch my daughter, lay a finger on, lay a hand on, put your hands on, say that again, say it again, say that to my face, say it to my face,
  one more time and, one more word, try me, test me, push me, keep pushing me, keep it up, keep talking, carry on and, you will regret,
  will regret it, regret the day, live to regret, be sorry, you are dead, dead man, dead meat, he is dead, she is dead, they are dead,
  you are finished, you are done, days are numbered, watch your back, watch your step, watch yourself, watch out, look over your shoulder,
  one eye open, know where you live, know where he lives, know where she lives, know where you work, know where your kids, know your address,
  know what car you drive, coming for you, coming to get you, i am coming for, coming round, coming to your house, coming to your door,
  outside your house, outside your work, at your door, pull up, pulling up, drop the addy, drop your addy, drop the location, send location,
  send your location, send the addy, meet me, outside now, see you outside, catch you outside, cash me outside, catch hands, these hands,
  rated e for everyone, square up, square go, fight me, 1v1 me, name the place, name the time, put up or shut up, let us go then,
  bring it on, come on then, come at me, find out, fafo, mess with me, mess around and, cross me, last warning, final warning, been warned,
  warning you, not a threat, it is a promise, that is a promise, is that a threat, make you pay, make him pay, make them pay, or else,
  so help me, have you killed, get you killed, get him done, send the boys, send my boys, send my cousins, get my brothers,
  get the lads round, end up in hospital, end up dead, in a ditch, hospital food, through a straw, six feet under, 0 feet under,
  swim with the fishes, sleep with the fishes, body bag, in a box, get your black suit, picking your teeth up, pick up your teeth
`
