/** Bringing others on: mentoring, training, coaching, hiring, onboarding, delegating, giving chances and feedback. */
export default `
  %mentor, mentored, mentoring, mentees, mentee, my apprentice, my trainee, my trainees, the juniors, a junior,
  new starters, new starter, new hires, new hire, the new lad, the new girl, the young ones, young lads,
  showed him how, taught him, coaching the, %onboard, onboarded, onboarding, inducted, delegated, delegating,
  gave _ the chance, empowered, empower, empowering, one to ones, 121s, 1to1s, appraisals, brought on, recruiting a,
  championed
`
