/** Words for colleagues, teams, new starters, trainees and workmates. */
export default `
  my colleague, my colleagues, a colleague, co worker, co workers, co %worker, workmate, workmates, work mate, work mates, work colleague,
  work colleagues, colleague of mine, fellow workers, office mate, office mates, officemate, work bestie, work wife, work husband,
  desk mate, cubicle mate, the guy next to me, the girl next to me, guy at work, girl at work, lad at work, lass at work, woman at work,
  man at work, someone at work, somebody at work, people at work, everyone at work, bloke at work, dude at work, lady at work,
  bird at work, people i work with, woman i work with, guy i work with, girl i work with, lad i work with, lass i work with,
  man i work with, bloke i work with, person i work with, team mates at work, teammate at work, the new guy, the new girl, the new boy,
  the new lad, new starter, new starters, new start, new hire, new hires, newbie, newbies, noob at work, the new one, the new intern,
  our intern, the interns, the apprentice, our apprentice, graduate trainee, grad scheme lot, the graduates, graduates these days,
  the junior, our junior, junior dev, junior doctor, junior doctors, fresher in office, agency staff, agency nurse, agency lot,
  agency workers, bank staff, casuals, subcontractor, subbies, the subbie, the receptionist, receptionists, our receptionist,
  the secretary, the porters, the caretaker, the security guard, the guard at work, the office manager, the accountant, the trainer,
  the instructor, senior developer, senior dev, offshore team, remote team, the consultants, the registrar, the f0, the hca, hcas,
  the nurses on, teaching assistant, the ta, tas, supply teacher, supply teachers, teachers i work with, my employees, my workers,
  my own staff, house staff, my team member, my direct report, direct reports, %subordinate, partner on shift, the night shift,
  the day shift, my replacement, my predecessor, the person before me, the last guy, last developer, whoever had this job,
  previous developer, crew mate, office gossip, office creep, office clown, office idiot, office princess, office queen, office snitch,
  the office brown nose, weakest link, dead weight, dead wood, deadwood, office karen
`
