/** Look-alikes: wishes, plans, hopes, failures and unfinished work, told as not yet done. */
export default `
  one day i will, one day i would, hope to, hoping to, hopefully, i hope, wish me luck, wish i could, i wish i,
  dream of, dreaming of, goals for, resolution, plan to, planning to, plans to, i plan, aiming to, aiming for,
  going to try, going to smash, want to be, i want to, would love to, would like to, would be nice to, thinking of,
  thinking about, considering, someday, some day, manifesting, manifest, manifestation, claim it, if i win, if i get,
  pray for me, fingers crossed, 🤞, looking to, applied for, awaiting, interview tomorrow, nearly there, unfinished,
  never finished, did not finish, failed, failed my, did not get, did not make, rejected, rejection, turned down,
  lost, gave up, given up, next time, could have been, should have been, was robbed, did nothing, coming soon, wip
`
