/** Wishes, plans, wants, cravings. */
export default `
  want to, wanting to, wanted to, would love to, would like to, i would love, i would kill for, dying to, itching to,
  tempted, can not wait, looking forward to, counting down, countdown, days to go, planning, planned, plan to, plans,
  going to, about to, finna, boutta, tryna, trying to, gearing up, getting ready, ready for, ready to, all set,
  let us go, let us do this, lets go, lfg, thinking of, thinking about, considering, consider, contemplating,
  should i, might, hopefully, hoping to, hope to, i hope, wish i could, i wish, if only, dream of, dreaming of,
  goal is, goals for, to do list, resolution, resolutions, one day, some day, someday, need to, i need, need a,
  fancy a, feel like, craving, who wants, who is up for, who is in, join me, join us, come with, invite, invited
`
