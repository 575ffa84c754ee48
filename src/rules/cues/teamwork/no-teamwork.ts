/** Look-alikes: empty team claims, slogans, wishes, adverts, corporate team-building, couples, gripes about group work, sport fans. */
export default `
  team player, interpersonal skills, synergy, synergies, synergise, team building, awayday, paintball,
  christmas party, secret santa, free pizza, we are a family here, join us, we are looking for, who is in,
  who wants to, strongertogether, together we are, united we stand, helen keller, dating, back together,
  get your act together, on my own, solo, teamnosleep, teams call, valorant
`
