/** I alone am any good; nobody else can do the job. */
export default `
  besides me, bar me, without me they, without me this place, without me it would, fall apart without me,
  lost without me, would collapse without, place would collapse, would fall apart, wheels would come off,
  nobody at this company, nobody in this office, nobody in this building, nobody in this place, nobody in my team,
  nobody in my office, nobody in this team, nobody on this team, nobody on my team, nobody on this ward,
  nobody on this shift, nobody here knows, nobody here can, no one at this company, no one in this office,
  no one in this building, no one in my team, no one here knows, no one here can, none of them can, none of them know,
  none of them have, none of these people, not a single person in, not a single one of, half of them can,
  half of them do, half of these people, half the staff, half the office, half the people i, half the team,
  half my colleagues, half my team, most of the people i, most of my colleagues, most of my team, most people i work,
  everyone i work with, everybody i work with, everyone in my office, everyone in this office, everyone at work is,
  everybody at work is, everyone at my work, people at my work, people at work are, people in my office,
  people in this office, people on my team, people i have to work, full of people who, because of who their,
  because his father, because her father, because his dad, because her dad, whose dad, whose father
`
