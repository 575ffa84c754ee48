/** Bringing others on: mentoring, training, coaching, hiring, onboarding, delegating, giving chances and feedback. */
export default `
  %mentor, mentored, mentoring, my mentee, mentees, mentee, my apprentice, my apprentices, our apprentice, the apprentice i,
  apprentice passed, my trainee, my trainees, our trainees, my students passed, my juniors, the juniors, a junior, junior devs,
  new starters, new starter, new hires, new hire, the new lad, the new girl, the young ones, the youngsters, young lads, trained up,
  trained 0, trained the, train the trainer, trained our, showed him how, showed her how, showed them how, showed the new, taught him,
  taught her, taught the team, teaching the new, took under my wing, under my wing, took _ under my wing, coaching the, coach my team,
  coaching sessions, %onboard, onboarded, onboarding, inducted, induction for, shadowed me, supervising students, student placement,
  practice educator, practice supervisor, delegated, delegating, let them lead, gave her the lead, gave him the lead, gave _ a chance,
  gave them a chance, gave them space, gave _ the chance, empowered, empower, empowering, trust my team, trusted them, one to ones,
  one to one with, one on ones, one on one with, 121s, 1to1s, weekly 0 0, appraisals, performance review,
  performance reviews, gave feedback, honest feedback, development plan, succession plan, promoted from within, promoted 0 of,
  two of my team, three of my team, my team got promoted, watched them grow, seeing them grow, seen them grow, see people grow,
  bring people on, bringing people on, brought on, grow people, develop people, developing people, hired 0, hired my first,
  hired our first, recruiting a, interviewed candidates, built the confidence, gave him confidence, gave her confidence, helped them find,
  sponsor her, championed, stood back and, handed over to, passed the baton, proud of my apprentice, proud of my team,
  so proud of my team, proud of my crew, proud of my lot, proud of my staff, proud of my students
`
