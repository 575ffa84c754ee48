/** A new head, boss or system said to have ruined all. */
export default `
  ruined everything, ruining everything, ruined this place, ruined the place, ruined the school, ruined the company,
  destroyed this, destroyed the team, destroyed everything, killed this company, killed the company, killed morale,
  morale has never, morale is through, morale in the, no morale, zero morale, lowest morale, morale killer,
  not fit for, unfit to, been here 0 months, been here five minutes, been here two minutes, here five minutes,
  since she arrived, since he arrived, since she started, since he started, since they took over, since the takeover,
  since the merger, new principal, new director, new ceo, new supervisor, new team lead, new team leader, new regional,
  nobody likes him, nobody likes her, nobody likes them, no one likes him, no one likes her, everyone hates him,
  everyone hates her, everybody hates, everyone hates the, even the caretaker, even the cleaner, even the cleaners,
  are a joke, absolute joke, such a joke, a complete joke, a total joke, a bad joke, laughing stock, laughingstock,
  what an embarrassment, three weeks for, 0 weeks for a, takes three weeks, takes them 0, took them 0,
  takes the biscuit, takes the cake, takes the mick, taking the mick, taking the piss, takes the piss,
  kind of manager who, kind of boss who, sort of manager who, sort of boss who, type of manager who, type of boss who,
  kind of company that, sort of company that, type of company that, deserve prison, deserve jail, belongs in prison
`
