/** Who did it: the whole crew, everyone, the gang, the other trades, colleagues, both shifts, neighbours. */
export default `
  the whole team, whole team, the whole crew, whole crew, our crew, crew of, the whole ward, whole ward,
  the whole kitchen, whole kitchen, the whole office, the whole floor, the whole village, whole village,
  the whole class, the whole site, the whole yard, everyone on, all trades, us lot, two teams, 0 teams, back of house,
  teammates, teammate, workmates, crewmates, bandmates, labmates, groupmates, our team, our shift, best team,
  best crew, a team of, this team
`
