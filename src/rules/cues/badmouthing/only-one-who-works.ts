/** Being the only one who works or knows, among people who leave it to one. */
export default `
  only person who knows, only one who knows, only one who works, only one doing, only person doing, the only adult,
  only adult in the, carrying this team, carry this team, carrying the whole, carrying the department,
  do everything myself, have to do everything, doing his job, doing her job, does my head in, doing their job for,
  doing two jobs, cleaning up his, cleaning up her, clean up after, cleaning up after, picking up the slack,
  pick up the slack, pull their weight, pull his weight, pull her weight, pulling his weight, pulling her weight,
  passenger on the team, takes the credit, take the credit for, took the credit, taking the credit, steals my ideas,
  stole my idea, my idea in the meeting, does nothing all, does naff all, does bugger all, does sod all, does jack,
  sits on her, sits on his, sat on his, on his phone all, on her phone all, delegates everything, dumps it on,
  dumped it on, dumped on me
`
