/** Can-not-be-bothered words about work. */
export default `
  can not be bothered, cbf, cba, cbb, arsed, not in the mood, moodless, do not fancy, do not want to work,
  i do not want to, adulting, rather not, would rather be, would sooner, want to go home, do one, can not face, meh,
  ceebs, i no fit, sian, nakakatamad, cbfed, cbfd, can not be arsed, could not be arsed, could not be bothered,
  cannae be bothered, canny be bothered, wala lang, absent ulit, absent muna, ayaw pumasok, ayoko pumasok, ayoko na,
  tinatamad ako, tamad ako, no dey go work, no send, body no dey, mood off, no mood to work, not feeling it,
  not feeling work, not today, absolutely not today, nah not today, today is not, brain has left, i have left my,
  left my body, dead inside, checked out, mentally checked out, mentally on holiday, mentally gone, mentally still in,
  mentally at the beach, peaked at, switched off at, running on empty, why am i here, why am i even,
  what am i doing here, who needs a job, do i have to, wake me up when, roll on friday, roll on 0, roll on half,
  roll on home, is it home time, is it five yet, is it 0 yet, is it friday yet, is it the weekend yet
`
