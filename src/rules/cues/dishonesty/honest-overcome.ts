/** Honest instead, wrong admitted and put right, childhood confession long past. */
export default `
  can not lie, without cheating, told the truth, tell the truth, was honest, upfront, correction, apologised,
  apologized, said sorry, i regret, guilt, conscience, aged 0, back in school, 0 years ago, decades ago,
  long time ago, young and dumb, earned every, legit, legitimately, properly, honest review, verified purchase,
  sponsored, disclosed, declared, acknowledged, with permission, told both, permitted, i checked
`
