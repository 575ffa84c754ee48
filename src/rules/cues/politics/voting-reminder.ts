/** Reminders to vote and take part, of whatever party (harmless). */
export default `
  register to vote, registered to vote, voter registration, voter registration deadline, registering voters, go vote, please vote, remember to vote,
  do not forget to vote, get out and vote, get out the vote, gotv, go out and vote, use your vote, make your voice heard, your vote matters,
  every vote counts, your vote counts, i voted, i voted sticker, just voted, voted early, early voting, voted today, voted for the first time,
  first time voter, first time voting, voted by post, postal vote sent, postal ballot, mail in ballot, absentee ballot, sample ballot, ballot paper,
  ballot papers, ballot box, polling station, polling stations, polling place, polling places, polling booth, polling booths, polls are open,
  polls close, polls open, photo id to vote, bring your id, bring photo id, voter id, voters card, pvc collection, collect your pvc, inked finger,
  purple finger, indelible ink, democracy sausage, dogs at polling stations, dogsatpollingstations, voting day, polling day, election day,
  election day holiday, exercise your right, exercised my right, exercise your franchise, exercised my franchise, civic duty, civic duty done,
  did my civic duty, whoever you vote for, whoever you support, whichever party, however you vote, no matter who you vote for, no matter which party,
  regardless of party, plan your vote, have a plan to vote, rides to the polls, vote tomorrow, vote today, voting is a right, suffrage,
  suffragettes died for, compulsory voting, preferential voting, preferential voting explained, non partisan, nonpartisan, bipartisan, cross party
`
