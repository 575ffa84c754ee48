/** The talk of offices, values and management mocked. */
export default `
  circling back, touch base, touching base, low hanging, move the needle, moving the needle, deep dive, deep dives,
  take this offline, take it offline, bandwidth, synergise, value add, values poster, company values, about values,
  core values, mission statement, vision statement, purpose driven, like a family, one big family, work family they,
  work hard play hard, wear many hats, rockstars, ninjas, self starters, going the extra, positive mindset,
  wellbeing week, wellness week, wellbeing day, mental health awareness, an open door, open door policy, door is open,
  icebreaker, icebreakers, ice breaker, powerpoints, slide deck, slides about, deck about, about the meeting,
  meeting about a, meetings about, meeting to discuss, meeting to plan, pre meeting, premeeting, corporate life,
  corporate speak, corporate talk, corporate nonsense, corporate world, corporate america, corporate girlie,
  corporate slave, corporate clown, office life, office politics, linkedin speak, linkedin people, linkedin influencer,
  thought leader, thought leaders, kpi, kpis, rebranded, restructured again, another restructure, another reorg,
  another rebrand, cut the canteen, cut the coffee, took away the, banned the, stopped the free
`
