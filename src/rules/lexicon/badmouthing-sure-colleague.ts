/** Words that mean fellow workers by themselves. */
export default `
  %colleague, co worker, co workers, %coworker, %workmate, work mate, work mates, %teammate at work, %deskmate, desk mate, office mate, officemate, officemates, office manager, new hire, new hires, new starter, new starters, new guy, new girl, new lad, new bloke, new kid, newbie, newbies, new intern, new apprentice, new trainee, new temp, new grad, grad scheme lads, intern, interns, apprentice, trainee, temp, temps,
  work bestie, work wife, work husband, day staff, night staff, day shift, night shift, back shift, early shift, late shift, sales team, sales guys, sales lads, sales people, marketing team, marketing department, marketing people, it department, it team, it guy, it guys, it support, finance team, finance department, accounts department, accounts team, dev team, devs, design team, creatives, office gossip, receptionist, receptionists, admin team, admin staff, admin girls,
  agency staff, agency nurse, agency nurses, agency workers, agency driver, agency lads, bank staff, support staff, bar staff, kitchen staff, floor staff, front of house, foh, boh, kitchen porter, line cook, line cooks, servers, bartenders, teaching assistants, supply teacher, supply teachers, teachers in my department, hcas, junior doctors on, the other shift, other shift, other team, other department, other departments, graduate trainee, graduate trainees, offshore team, off shore team, contractors, subbies, drivers at our place, desk neighbour, team members, team member
`
  .trim()
  .split(/\s*,\s*/)
