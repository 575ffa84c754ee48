/** Words for colleagues, teams, new starters, trainees and workmates; here the words that often mean something else. */
export default `
  colleagues, colleague, my team, intern, interns, apprentice, apprentices, trainee, trainees, the grads, juniors, the temp, temps,
  contractors, the cleaner, the porter, devs, designers, the designer, the staff here, our staff, my staff, %employee
`
