/** Mutual help: covered for each other, swapped shifts, handed over, had each other's backs, pulled through. */
export default `
  helped each other, help each other, helping each other, helped one another, looked after each other, look after each other,
  looking out for each other, looked out for, look out for one another, cover for each other, covered for each other,
  covering for each other, covered each others, covered each other, covered my shift, covered her shift, covered his shift,
  covered for me, covered for her, covered for him, covering for a, took my shift, took an extra shift, took on extra, swapped shifts,
  swapped shift, swap shifts, shift swap, gave up their day off, came in on their day off, came in early, came in to help,
  stayed late to help, stayed behind to help, stayed on to help, stayed back, stayed until, nobody left until, no one left until,
  no one went home, nobody went home, nobody complained, no one complained, without being asked, nobody asked, dropped everything,
  dropped everything to, jumped in to, jumped on a call, hopped on a call, lent a hand, lend a hand, gave a hand, gave me a hand,
  gave us a hand, helping hand, took turns, taking turns, took it in turns, in shifts, in relay, passed along, human chain, bucket chain,
  chain of people, handed over, handed over to, clean handover, good handover, picked up where, picked up the slack, picking up the slack,
  took the slack, took over from, stepped in for, stepped in when, filled in for, filled the gap, fill the gap, plugged the gap,
  backed me up, backed each other, backed each other up, have each others backs, had each others backs, got each others backs,
  had my back, has my back, have my back, got my back, we have got your back, right hand man, kept each other, kept each other going,
  carried each other, lifted each other, cheered each other, held it together, pulled through, pulling through, got us through,
  got each other through, through thick and thin, weathered the, weathered it together, all in it together, in this together,
  all in this together, shared everything, shared notes, shared tools, bounced ideas, brainstormed, whiteboarded, sounding board,
  second pair of eyes, peer support, buddy system, buddy up, code review from, asked for help, knew their job, everyone knew their,
  everyone played their part, played their part, played a part, did their bit, did our bit, did his bit, does their bit,
  like a well oiled machine, well oiled machine, on the same page, singing from the same
`
