/** Wishes, plans, wants, cravings. */
export default `
  want to, wanting to, wanted to, would love to, would like to, i would love, i would kill for, dying to, itching to, tempted, cannot wait,
  can not wait, looking forward to, counting down, countdown, counting the days, days until, days to go, hours to go, planning, planned,
  plan to, the plan is, plans, going to, about to, finna, fittin to, boutta, bout to, tryna, trying to, gearing up, getting ready,
  ready for, ready to, all set, let us go, let us do this, lets go, lfg, thinking of, thinking about, considering, consider, contemplating,
  debating whether, should i, shall i, might, may just, hopefully, hoping to, hope to, i hope, wish i could, wish i was, i wish, if only,
  dream of, dreaming of, dream is, goal is, goals for, bucket list, my list, to do list, resolution, resolutions, one day, some day,
  someday, soon i will, need to, i need, need a, need some, desperate for, could do with, fancy a, fancy some, anyone fancy,
  in the mood for, feel like, feeling like, craving, who wants, who is up for, who is in, who is coming, join me, join us, come with,
  invite, invited
`
