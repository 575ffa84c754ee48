/** People that a remark of lust may be about: those one meets at work rate as harassment. */
export default `
  %colleague, %coworker, co worker, co workers, %boss, %manager, %supervisor, %secretary, %intern, %receptionist, %assistant, %trainee, %apprentice,
  %temp, new starter, new girl, new guy, new lad, girl in accounts, guy in accounts, the girl from, the guy from, girl from hr, hr, %client, %customer,
  %patient, %student, %pupil, %teacher, %tutor, %lecturer, %professor, %nurse, %doctor, %waitress, %waiter, %barista, %barmaid, barman, %bartender,
  %cashier, checkout girl, the postman, delivery guy, delivery driver, uber driver, taxi driver, plumber, builder, personal trainer, yoga teacher,
  yoga instructor, gym instructor, dentist, hygienist, physio, masseuse, hairdresser, air hostess, stewardess, flight attendant, cabin crew,
  babysitter, nanny, au pair, cleaner, neighbour, neighbor, landlady, landlord, step mum, stepmom, stepmum, stepsister, stepsis, best mates mum,
  mates mum, mates sister, friends mum, friends mom, mother in law, sister in law, interviewer, interviewee, candidate, recruiter, applicant,
  newsreader, weather girl, weathergirl, woman on the train, girl on the bus, girl on the train, girl at the gym, guy at the gym, mums at, moms at,
  yummy mummy, yummy mummies, school run mums, schoolgirl, schoolgirls, cheerleader, cheerleaders, sixth formers, freshers, fresher
`
  .trim()
  .split(/\s*,\s*/)
