/** Hopelessness and worthlessness. */
export default `
  hopelessness, beyond hope, do not see the point, meaningless, no light, worthless, worthlessness, feel useless,
  waste of oxygen, hate myself, i hate myself, ruin everything, unloved, unlovable, unwanted, nobody understands,
  despair, despairing, desperation, no way out, do not see a way out, can not see a way out, no point in me,
  no point anymore, no point in tomorrow, what is the point of me, what is even the point, point of being alive,
  point of living, nothing left in me, nothing left to give, got nothing left, run out of reasons, ran out of reasons,
  out of reasons, used to want things, do not want anything anymore, nothing matters anymore, nothing helps,
  nothing tastes, nothing will ever, never going to get better, will never get better, it never gets better,
  it does not get better, do not want to get better, too broken, broken beyond, past saving, beyond saving,
  beyond help, no one can help, nobody can help me, lost everything, lost the job lost, everything i touch,
  every day is the same grey, grey for months, another year of this, not another year in me, year of pretending,
  pretending to be fine, pretending i am fine, pretending to be okay, pretending i am okay, ways to say i am fine,
  say i am fine, i am fine i am fine, acting fine, wearing a mask all day, smile all day and, laugh all day and
`
