/** Fancying pupils, patients, colleagues, candidates; scores for looks. */
export default `
  fancy their students, fancy a student, fancy one of my, fancied my, fancying my, fancy her, fancy him, fancy him so,
  fancy half of, fancy the pants off, attracted to my, attracted to a student, attracted to a patient,
  crush on my boss, crush on my manager, crush on my teacher, crush on my tutor, crush on my lecturer,
  have a crush on my, hots for, got the hots, has the hots, hots for my, hots for teacher, looked like that i would,
  if my secretary, if my boss looked, if my teacher looked, if my doctor looked, if my teachers looked,
  teachers did not look like, doctors did not look like, nurses did not look like, she is a ten, he is a ten,
  she is a nine, he is a nine, she is a solid, solid nine, perfect ten, 0 would bang, 0 would smash, would bang,
  would shag, would smash, would pound, i would smash, i would bang, i would shag, i would tap, i would ride,
  smash or pass, marry shag avoid, shag marry, kiss marry kill, snog marry avoid, candidate i rejected,
  rejected candidate, doing things to the queue, instructor calves, calves on him, calves on the, beard so good,
  beard that good, dungarees on him, veiny, veiny arms, his adam apple, jawline, that jawline, hip bones, v line,
  v lines, happy trail, treasure trail, dad bod, dad bods, the dad bod
`
