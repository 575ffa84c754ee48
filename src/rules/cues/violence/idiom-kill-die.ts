/** Harmless idioms of killing, dying and murder. */
export default `
  killing it, killed it, kills it, crushing it, killing me, killing my back, my feet are killing, my back is killing, the heat is killing,
  the suspense is killing, dressed to kill, dressing to kill, kill time, killing time, killed time, time to kill, an hour to kill,
  kill two birds, two birds with one, kill for a, would kill for, would murder a, could murder a, murder a curry, murder a pint,
  murder a brew, murder a burger, murder a pizza, murder a kebab, could murder some, killer app, killer feature, killer heels, killer outfit,
  killer workout, killer riff, killer line, killer instinct, killer whale, killer queen, buzzkill, buzz kill, mood killer, passion killer,
  %painkiller, weed killer, weedkiller, roadkill, overkill, kill switch, kill the process, kill process, kill the server, kill the feature,
  kill command, kill -0, kill the lights, kill the engine, kill your darlings, curiosity killed the, looks could kill, kill me with kindness,
  kill them with kindness, kill with kindness, mum will kill me, my mum will kill, mum is going to kill, wife will kill me,
  wife is going to kill, going to kill me when, mum would kill me, kill me now, someone kill me, just kill me, just shoot me, shoot me now,
  dying, died laughing, i died, i am dead, i am deceased, dead 💀, literally dead, literally died, nearly died, almost died,
  died of embarrassment, died inside, dead inside, dead tired, dead good, dead nice, dead funny, dead easy, dead simple, dead on, dead line,
  deadline, dead lift, %deadlift, dead heat, dead end, dead ringer, dead pixel, dead battery, battery is dead, battery died, phone died,
  phone is dead, laptop died, car died, deathly quiet, to die for, die hard, diehard fan, old habits die, never say die, do or die,
  ride or die, sick to death, bored to death, scared to death, tickled to death, love you to death, worked to death, starving to death,
  freezing to death, catch my death, death by powerpoint, death by chocolate, wall of death, death metal, death star, over my dead body,
  dead and buried, dead horse, dead man fall, murder on the dancefloor, murder mystery, murdered that burger, murdered by words,
  that workout murdered, workout murdered me, blue murder, get away with murder, murder of crows, assassins creed, slay, slayed, slaying,
  executing the plan, execute the plan, executed well, execution, execute the code, slaughtered in the quiz, got slaughtered 0, massacred 0,
  annihilated, destroyed the, slain, ate and left no, ded
`
