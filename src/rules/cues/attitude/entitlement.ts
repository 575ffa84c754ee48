/** Entitlement: demands and contempt for pay, tasks or starts below oneself. */
export default `
  entitled to, deserve better than this, should be paid more for, pay me more first, pay me first, not until they pay me,
  where is my promotion, promotion without, should be ceo, should be the boss, should be running, too good for, too smart for,
  too clever for, too pretty to work, too pretty for work, too pretty for this, too cute to work, too hot to work, too fine to work,
  too qualified, over qualified for, overqualified for this, wasted here, wasted on, wasting my talent, beneath me, this is beneath,
  below me, beneath my, below my level, my pay grade, lowering myself, out of bed for less, for less than 0, for that money,
  for that salary, for peanuts, do not start before, do not work before, do not do mornings, do not do mondays, do not do fridays,
  do not do weekends, do not do early, do not do overtime, do not do minimum wage, do not do entry level, entry level is for,
  refuse to start at, refuse to work before, refuse to work for less, will not work for less, not starting at the bottom,
  the bottom of the ladder, starting from the bottom, working your way up is, paying your dues is, making tea, make the tea,
  not making coffee, not making the coffee, do not make tea, not here to make tea, with my degree, my degree is worth,
  why should i have to, why should i do, why should i help, why should i work, why do i have to, should not have to work,
  nobody should have to work, i refuse to, flat out refused, world owes me, the world owes, owed a living, owed me, universe owes me,
  they should be grateful, lucky to have me, they are lucky to have, they are lucky i, lucky i turn up, lucky i turned up, lucky i even,
  be grateful i, grateful i turned up, grateful i even show up, expect a promotion, expect a raise, expect 0 k, want 0 k,
  want six figures, want the money not the, want the pay not the, without doing any work, without working, money without,
  want to be paid for, pay me to stay home, pay me for existing, my vibe is too expensive, my time is too, born for luxury, soft girl era,
  queen does not, queens do not work, royalty does not, demanded a, demanding a raise, my demands, treat me like a, come crawling to,
  begging me to work
`
