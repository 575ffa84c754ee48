/** People one works with. */
export default `
  %colleague, %co worker, %workmate, work bestie, %teammate, my team, our team, the team, woman at work, new girl,
  new guy, new starter, new hire, %intern, %trainee, %junior, %temp, %receptionist, secretary, my deputy, %staff,
  my department, it guy, it department, crew, shift partner, the night team, batchmate, officemate, officemates,
  kawork, workie, direct report
`
