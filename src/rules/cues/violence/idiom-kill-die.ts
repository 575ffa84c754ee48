/** Harmless idioms of killing, dying and murder. */
export default `
  killing it, killed it, killing me, would kill for, could murder a, killer app, killer heels, buzzkill, %painkiller,
  weedkiller, roadkill, overkill, kill the lights, kill your darlings, looks could kill, kill me now, dying,
  died laughing, i died, i am dead, i am deceased, dead 💀, nearly died, dead inside, dead on, deadline, %deadlift,
  phone died, car died, die hard, scared to death, dead and buried, murder mystery, blue murder, murder of crows,
  slay, slayed, slaying, execution, got slaughtered 0, annihilated, slain, ate and left no, ded
`
