/** Who did it: the whole crew, everyone, the gang, the other trades, colleagues, both shifts, neighbours. */
export default `
  the whole team, whole team, entire team, the entire team, our whole team, the full team, the whole crew, whole crew, entire crew,
  our crew, crew of, the whole ward, whole ward, the whole kitchen, whole kitchen, the whole brigade, the whole shift, whole shift,
  whole shift pulled, the whole office, the whole floor, whole department, the whole department, the whole station, the whole garage,
  the whole gang, the whole squad, whole squad, the whole village, whole village, the whole class, the whole site, the whole yard,
  the whole band, the whole cast, cast and crew, everyone on, everyone from, everybody from, everyone involved, everyone helped,
  everybody helped, every trade, all trades, all the trades, sparks and plumbers, the sparks, the chippies, us lot, both shifts,
  both crews, both departments, two teams, three teams, 0 teams, two departments, three departments, across departments, across teams,
  across time zones, across 0 countries, night shift and day shift, day shift and night shift, from cleaners to, from porters to,
  from the porter to, from apprentice to director, from the ceo down, nurses and porters, nurses doctors and, doctors nurses,
  front of house and, back of house, kitchen and floor, design and engineering, engineering and design, developers and designers,
  dev and ops, with the designers, with the developers, with the nurses, with the ward, with the warehouse, with my colleagues,
  with my team, with my colleague, with my co workers, with my crew, with my classmates, with my bandmates, with my group,
  my colleagues and i, my colleague and i, my team and i, my partner and i, my co founder and i, my brother and i, my neighbour and i,
  my classmates and i, staff and volunteers, teammates, team mates, teammate, workmates, crewmates, bandmates, lab mates, labmates,
  groupmates, our team, our squad, our shift, our little team, our small team, our tiny team, best team, best crew, best colleagues,
  dream team, a team of, small but mighty, this team, what a team, what a crew, love this team, love my team, proud of this team,
  proud of our team, proud of us, part of the team, part of a team, part of this team, part of the crew
`
