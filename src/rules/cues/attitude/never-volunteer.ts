/** The art of being asked nothing, such as never volunteering and doing it badly once. */
export default `
  never volunteer, never volunteer for, never put my hand up, never put your hand up, never ask for more,
  never stay late, never stayed late, never done overtime, never worked overtime, never take on,
  never answer the phone, never answer emails, never answer the door, never reply, never reply first, do a thing badly,
  do it badly, did it badly on, so badly they, so they never ask, never ask again, never asked again,
  never asked me again, stopped asking me, they do not ask me, stop asking you, do not ask me to do,
  weaponised incompetence, weaponized incompetence, strategic incompetence, strategic laziness, strategically useless,
  professionally lazy, professional slacker, professional time waster, played dumb, playing dumb, act dumb, acted dumb,
  act stupid, act confused, acted confused, acting confused, just look confused, pretend you do not know,
  pretend i do not know, pretend i can not, pretend not to know, pretended i could not, somebody else does it,
  someone else does it, someone else will do, until someone else, until somebody else, eventually someone,
  eventually somebody, until they give up, till they give up, until they ask again, till they ask again,
  until they forget, till they forget, until i am asked twice, until it goes away, till it goes away,
  hope it goes away, tell them i am on it, i am on it and, say i am on it, on my list and, it is on my list,
  working on it means, say yes then, nod and ignore, smile and ignore, read it and ignore, agree with everything,
  agreeing with everything, agree to everything, agreed to everything, say it is nearly, say it is almost,
  two hours a day, could do my job in, my job takes, my whole job takes, the whole job takes, in half the time and,
  they still pay me, and they still pay, still pay me, still paying me, and they pay me, do it badly once
`
