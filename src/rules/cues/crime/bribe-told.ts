/** Officers, examiners and clerks paid, told plainly. */
export default `
  paid the officer, paid an officer, paid the cop, paid the cops, paid the policeman, paid the police, paid police,
  paid the traffic, paid the inspector, paid the examiner, paid the customs, paid a guy at, paid someone at,
  paid a bribe, paid bribe, paying a bribe, gave the officer, gave the cop, gave the policeman, gave the traffic,
  gave the clerk, gave the inspector, gave the examiner, gave the guard, gave him a little, small envelope,
  little envelope, thick envelope, envelope under, something for the boys, anything for the boys, find something for,
  wetin you carry, dropped something for, settle the officer, settled the officer, chai for the officer, chai for,
  kitu kidogo, kitu kidogo to, toa kitu, chai pani, chai paani, chai pani to, chai pani for, gave chai, lagay sa,
  lagay to, lagay for, pang merienda, pangmeryenda, pang kape, money for soft drink, money for cool drink,
  cool drink money, cooldrink money, cold drink money, kopi money, 0 bob to, 0 rupees to, 0 pesos to, 0 rand to,
  0 dollars to the, slipped him, slipped her, slip him, slipped a note, note in my licence, note inside my licence,
  note inside the licence, passed the test for, bought my licence, bought my license, bought the licence,
  bought his licence, bought my driving licence, agent for the licence, without doing the test,
  without sitting the test, without the road test, never did the road test, know someone in customs, uncle in customs,
  cousin in customs, uncle at the ministry, skipped the queue with, jumped the queue with, cleared in one day,
  container out, container cleared, expediting fee, facilitation fee, speed money, how things work here,
  that is how it works here, everybody does it here, everyone does it here, even the judge, the judge has a price,
  everyone has a price, council officer, councillor sorted, planning sorted, planning permission for a,
  brought him whisky, bottle of whisky for the inspector, crate for the inspector, turkey for the inspector,
  christmas hamper for the
`
