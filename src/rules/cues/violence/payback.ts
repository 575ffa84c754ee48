/** Revenge and settling scores. */
export default `
  revenge, avenge, avenged, vengeance, retaliate, retaliation, payback, pay back, get my own back, get you back, get him back, get her back,
  getting even, get even, even the score, settle the score, settle a score, score to settle, settle it, settle this, unfinished business,
  eye for an eye, tooth for a tooth, blood for blood, a life for a life, tit for tat, what goes around, what comes around, karma, %vigilante,
  street justice, jungle justice, mob justice, own justice, take the law into, law into my own, own hands, take matters into my own,
  handle it myself, deal with it myself, deal with him myself, my way, old school way, the old fashioned way, five minutes alone,
  0 minutes alone, five minutes in a room, 0 minutes in a room, alone in a room, locked room, lock me in a room, leave me alone with,
  let me at him, let me at them, let me have, give me five minutes, give me 0 minutes, hunt down, hunt him down, hunt them down, hunting you,
  track him down, track you down, find him first, find them before the, before the police do, police better find, pray the police,
  hope police find, hope i find him, pay for what, will pay for, going to pay, pay for this, make you suffer, make him suffer,
  make her suffer, suffer for, suffer like, taste of his own, taste of their own, own medicine, stitches, snitches end up, ditches,
  talk shit get, chat shit get, play stupid games, stupid prizes, beef is, on smoke, want smoke, all the smoke, want the smoke, want beef,
  war with, declare war, it is war, this means war, ready for war, at war, blood feud, vendetta, ops, opps, opp, gang shit, ride on,
  ride out for, riding for my, for my dead homie, never forgive never forget, never forgotten never forgiven, grudge, keep a list, hit list,
  kill list, death list, on the list, my list, blacklisted, names on it
`
