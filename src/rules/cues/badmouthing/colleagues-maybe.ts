/** Words for colleagues, teams, new starters, trainees and workmates; here the words that often mean something else. */
export default `
  colleagues, colleague, my team, intern, interns, apprentice, apprentices, trainee, trainees, juniors, the temp,
  temps, contractors, the cleaner, devs, designers, the designer, my staff, %employee
`
