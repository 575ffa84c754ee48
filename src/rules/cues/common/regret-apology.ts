/** Regret, guilt, apology. */
export default `
  sorry, apologies, apology, apologise, apologize, apologised, apologized, apologising, apologizing, my bad, mea culpa, my fault,
  i was wrong, was wrong to, messed up, screwed up, mistake, mistakes, regret, regrets, regretted, regretting, %regret, i wish i had not,
  should not have, should have known better, should never have, knew better, learned my lesson, learnt my lesson, lesson learned,
  lesson learnt, learned the hard way, never again, not proud, not my proudest, not my finest, ashamed, embarrassed, embarrassing,
  mortified, cringe, cringing, guilt, guilty, feel bad, felt bad, feel terrible, felt awful, shame, forgive me, forgiveness, amends,
  make it right, take responsibility, taking responsibility, own up, owned up, owning up, confess, confession, confessed, came clean,
  come clean, turned myself in, paid for it, paid the price, consequences, serves me right, i deserved it, stupid of me, silly me,
  what was i thinking, young and stupid, young and dumb, in my youth, older and wiser, grown since, i have changed, changed my ways,
  turned over a new leaf, grateful nobody was hurt, pole, maaf, patawad, pasensya, abeg forgive
`
