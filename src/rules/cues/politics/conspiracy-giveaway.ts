/** Words that give a conspiracy believer away. */
export default `
  sheeple, sheeples, do your own research, redpill, redpilled, blackpilled, truther, truthers, truth is coming out,
  coincidence i think not, pushing an agenda, questioneverything, brainwashed sheep, controlling us, poisoning us,
  gematria
`
