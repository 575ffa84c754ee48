/** Reminders to vote and take part, of whatever party (harmless). */
export default `
  register to vote, registered to vote, registering voters, please vote, get out and vote, gotv, go out and vote,
  use your vote, every vote counts, i voted, voted early, first time voting, ballot paper, ballot box,
  polling station, polling stations, polling place, polling places, polls are open, polls close, bring photo id,
  democracy sausage, dogsatpollingstations, polling day, election day, regardless of party, suffrage,
  preferential voting, preferential voting explained, nonpartisan, bipartisan
`
