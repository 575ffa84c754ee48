/** Compliments that hurt, doubts by name, colour, accent or sex. */
export default `
  pretty for a, handsome for a, good looking for a, attractive for a, smart for a, clever for a, articulate for a,
  well spoken for a, so articulate, so well spoken, speaks so well, speak so well, speaks very good, speak very good,
  english is so good, good english for, such good english, polite for a, hard working for a, drive well for a,
  drives well for a, good driver for a, sexy for a, for a dark, for a big girl, for a fat, for one of those,
  for his kind, for her kind, for their kind, do not look like one, does not look like one, would not know you were,
  would never know you were, would not think you were, acts white, act white, acting white, talks white, white inside,
  white on the inside, one of the good ones, one of the good, not like the others, not like other girls,
  not like the rest of them, not like those others, with a name like, name like that, called mohammed, named mohammed,
  called muhammad, called ahmed, called abdul, called patel, called singh, called nguyen, called lakshmi,
  call centre accent, call centre voice, with that accent, thick accent, can not understand a word,
  could not understand a word, not understand a word, can not understand them, can not understand the accent,
  put me through to someone, put me through to a, speak to a man, speak to someone english, speak to an english,
  proper english doctor, male doctor, just a woman, only a woman, only a girl, mere woman, silly girl,
  silly little girl, silly woman, silly women, little lady, get an opinion, entitled to an opinion, not get a say,
  changing next to, changing next to me, changing room with, in the changing rooms, in the showers with,
  share a changing, share a toilet, share toilets, showering with, backs to the wall, arses to the wall,
  do not drop the soap, drop the soap, would turn on me, do not fancy me, nothing against them but,
  nothing against them, some of my best, some of my best friends, not homophobic but, i am not homophobic,
  not sexist but, i am not sexist, not being racist but, not being racist, not being sexist, not being homophobic,
  not to sound racist, not to be racist, call me racist, call me a racist, call me sexist, call me old fashioned,
  call me a bigot, if that is racist, if that makes me racist, makes me a racist, makes me a bigot, makes me sexist
`
