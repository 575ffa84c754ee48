/** Words for colleagues, teams, new starters, trainees and workmates. */
export default `
  my colleague, my colleagues, a colleague, co worker, co workers, co %worker, workmate, workmates, fellow workers,
  officemate, work bestie, woman at work, somebody at work, the new guy, the new girl, the new boy, the new lad,
  new starter, new starters, new hire, new hires, newbie, newbies, the new one, the new intern, our intern,
  the interns, the apprentice, the junior, junior dev, casuals, subcontractor, subbies, the receptionist,
  receptionists, our receptionist, the secretary, the porters, the caretaker, the security guard, the trainer,
  the instructor, the registrar, hcas, teaching assistant, the ta, tas, supply teacher, my employees,
  my direct report, %subordinate, the night shift, my replacement, dead weight, deadwood
`
