/** Words that may mean this idea and often mean something else (signed-without-doing). */
export default `
  checklist, checklists, obs, rounds, care plans, torque, torqued, risk assessment, risk assessments, rams,
  toolbox talk, induction, elearning, e learning, without looking, without ever, from my desk, never did,
  never looked, never read, did not read, have not done, ofsted, cqc, in one go
`
