/** Regret, guilt, apology. */
export default `
  sorry, apologies, apology, apologise, apologize, apologised, apologized, apologising, apologizing, my bad, my fault,
  i was wrong, mistake, mistakes, regret, regrets, regretted, regretting, %regret, should not have,
  learned the hard way, never again, ashamed, embarrassed, embarrassing, mortified, cringe, cringing, guilt, guilty,
  feel bad, shame, forgiveness, amends, make it right, own up, owned up, confess, confession, confessed, paid for it,
  consequences, young and dumb, i have changed, pole, maaf, patawad, pasensya
`
