/** Signs that the teller is inside: works there or has seen it. */
export default `
  we, our, us, at work, my work, my job, my boss, my manager, my company, the company, my office, the office, my team, the team, i work there, i work here, i work for, i work at, work there, i have seen, have seen, i saw, saw the, saw it, seen the, held it, held one, i printed, i print, i drove, i packed, i packed them, i unpacked, i do payroll, i do the spreadsheet, in my inbox, my inbox, my own inbox, all hands, town hall, the deck, shared drive, print room, our place, head office, head office told, got told, they told us, told us today, managers told, in the meeting, staff meeting, staff room, client dinner, the client, client, the board, board meeting, in legal, legal, my shift, the factory, the lab, on the line, canteen, third floor, second floor, calendar invite, on the team, insider, i signed, through our printer, my desk, backstage, on set, in rehearsals, the kitchen here, back of house, our supplier, the rep told, the rep said
`
  .trim()
  .split(/\s*,\s*/)
