/** Plain moaning about work, with no one in particular run down. */
export default `
  urgh, argh, bleh, moaning, rant over, end rant, rant incoming, sorry rant, mini rant, rant alert, needed to vent, venting, need to vent,
  whinge, first world problems, not today satan, today is not it, today was not it, not my day, bad day at work, shit day at work,
  crap day, crappy day, rubbish day, awful day at work, worst day, worst shift, shift from, tough day at the office, what a day,
  what a week, what a shift, another shift, another monday, another early start, another late one, another weekend working, work is dead,
  dead shift, dead in here, work is boring, bored at work, boring shift, boring job, bored out of my, bored of work, bored senseless,
  stuck at work, stuck in work, stuck in the office, stuck here, trapped here, stuck inside, work again, back at work, do not want to,
  want to go home, wish i was anywhere, wish i was in bed, should be in bed, why am i here, what am i doing here, why do i work,
  why do i do this, why do i bother, why do i even bother, why did i, work sucks, job sucks, work stinks, work is shit, work is shite,
  work is crap, work is hell, work was shit, work was hell, work is killing me, work is a joke, work is pants, work is wank,
  work is doing me in, work is draining, working weekends, working on a sunday, working on a saturday, working bank holiday,
  working christmas, working in this heat, no aircon, air con broken, heating is broken, freezing in here, printer is broken,
  printer broken again, printer jammed, coffee machine is broken, lift is broken, vpn down, system is down, systems down again,
  computer says no, commute from hell, train late again, meetings all day, back to back meetings, wall to wall meetings, emails never end,
  inbox of doom, 0 emails, 0 unread emails, why are people, what is wrong with people, i swear to god, i swear people, i can not even,
  i am so over, send wine, need wine, wine o clock, need a drink after, need a holiday from, pray for me, kill me, winning the lottery,
  when i win the lottery, if i won the lottery, euromillions, lottery numbers
`
