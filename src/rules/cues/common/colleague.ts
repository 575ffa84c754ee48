/** People one works with. */
export default `
  %colleague, %co worker, %workmate, work mate, work mates, work friend, work friends, work bestie, work wife, work husband, %teammate,
  team mate, team mates, my team, our team, the team, the lads at work, the girls at work, the guys at work, guy at work, girl at work,
  woman at work, man at work, bloke at work, someone at work, people at work, everyone at work, new girl, new guy, new starter, new hire,
  new joiner, %intern, %trainee, %junior, %temp, %receptionist, secretary, my assistant, my deputy, %staff, office manager, my department,
  sales team, finance team, hr team, it guy, it department, crew, squad at work, shift partner, the night team, desk mate, cubicle mate,
  office gossip, batchmate, batch mates, officemate, officemates, ka work, kawork, workie, direct report, direct reports, my reports
`
