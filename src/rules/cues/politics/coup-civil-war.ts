/** Talk of coup, revolt, civil war, martial law. */
export default `
  uprise, overthrow, overthrown, let the army, bring back the military, declare martial law, insurrection, secede,
  secession, texit, 1776, public executions, firing squad
`
