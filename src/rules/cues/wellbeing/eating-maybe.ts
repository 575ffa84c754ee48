/** Eating and weight words with other meanings. */
export default `
  ana, mia, gw, cw 0, lw, hw, restrict, restricting, purge, purged, purging, binged, compensate, laxative, laxatives, diet pills, only ate, not eating,
  have not eaten, can not eat, goal weight, current weight, so fat, i am so fat, i feel fat, feel fat, safe food, safe foods, body check, collarbones,
  stop eating, weigh myself, weighing myself, scale number, calorie counting, water fast, skipping meals, have not eaten all day, fear food,
  no food today, feeding tube, growling stomach, bdd, refeeding, fitspo
`
