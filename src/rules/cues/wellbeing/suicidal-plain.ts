/** Suicidal thought in plain words. */
export default `
  suicidal, i am suicidal, kmsing, end my life, rather die than, do not want to wake up, not want to be here anymore,
  do not want to be here, stop existing, want it all to stop, make it stop, unalive, unaliving, unalived, sewerslide,
  suislide, want to die, wanna die, i want to die, wish i were dead, wished i had not, wished i had died,
  wish i would not wake, wished i had not woken, suicidal thoughts, suicidal thoughts again, suicidal again,
  feeling suicidal, thinking about suicide, thinking of suicide, thinking about ending it, thinking of ending it,
  thinking about dying, think about dying, think about dying every, fantasise about dying, fantasize about dying,
  ideation, suicidal ideation, passively suicidal, passive ideation, kms fr, gonna kms, going to kms, want to kms,
  ready to die, not afraid to die, would rather be dead, better off dead, be better off dead, i should be dead,
  i should just die, should just die, why am i still alive, do not want any more birthdays,
  do not want another birthday, do not deserve to live, do not deserve to be alive, picked a day, picked a date,
  got a date in my head, i have a plan, a plan and a day, have the pills, bottle of paracetamol, packet of paracetamol,
  rope in the garage, bargaining with, know how i would do it, how i would do it, google how to, looked up how,
  looked up how long, how long it would take, find my body, who finds me, who will find me, who would find me,
  whoever finds me, by the time you find
`
