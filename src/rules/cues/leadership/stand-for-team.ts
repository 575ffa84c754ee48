/** Standing up for the team, taking the blame, owning mistakes, fairness and care as one in charge. */
export default `
  standing up for, take the blame, took the flak, sent her home, door is always open, listened to, quietest person,
  shielded
`
