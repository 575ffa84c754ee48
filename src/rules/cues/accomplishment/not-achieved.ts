/** Look-alikes: wishes, plans, hopes, failures and unfinished work, told as not yet done. */
export default `
  one day i will, one day i would, hope to, hoping to, hopefully, i hope, wish me luck, wish i could, i wish i, dream of, dreaming of,
  my dream is, my goal is, goal for, goals for, new years resolution, resolution, plan to, planning to, plans to, i plan, aiming to,
  aim to, aiming for, going to try, going to smash, will smash, want to be, i want to, would love to, would like to, would be nice to,
  thinking of, thinking about, thinking of starting, considering, might try, might start, maybe one day, someday, some day,
  this year i will, next year i will, manifesting, manifest, manifestation, vision board, speaking it into existence, claim it,
  trust the process, if i win, if i pass, if i get, pray for me, fingers crossed, 🤞, looking to, looking for a job, on the hunt,
  applying for, applied for, waiting to hear, waiting for results, awaiting, interview tomorrow, interview next week, exam tomorrow,
  test tomorrow, almost there, nearly there, nearly finished, not finished, still not finished, unfinished, half finished, never finished,
  did not finish, did not pass, failed, failed my, did not get, did not make, rejected, rejection, turned down, lost, gave up, given up,
  missed out, so close, next time, better luck, could have been, should have been, would have won, was robbed, did nothing,
  got nothing done, achieved nothing, achieved absolutely nothing, zero progress, coming soon, stay tuned, watch this space,
  work in progress, wip, to be continued, started watching, trying to finish, need to finish, have to finish, must finish, can not finish
`
