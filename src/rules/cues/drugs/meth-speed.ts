/** Amphetamine and methamphetamine by names that mean nothing else. */
export default `
  meth, methamphetamine, methhead, methheads, methed, tweaker, tweakers, tweaking on, tweaked out, tweakin on, crank head, glass pipe,
  tina and, crissy, shabu, shabs, %adik, yaba, yaabaa, ya ba, ya ice, tik, tikkop, lolly pipe, lolly straw, ice head, icehead, ice addict,
  ice pipe, on the ice, ice bender, smoking ice, smoke ice, %p lab, p pipe, smoking p, mkpurummiri, mkpuru, methy, syabu, sabu,
  speed freak, speed freaks, whizz, whizzing, base speed, paste speed, amphetamine, amphetamines, amphet, amphets, phet, louee,
  dexies pills, bag of speed, gram of speed, on speed, line of speed, lines of speed, wrap of speed, dab of speed, bomb of speed,
  sniffing speed, snorting speed, speeding my tits off, speeding off my, speedy gonzales bag, pervitin, captagon, fenethylline, goey,
  goeys, up for three days straight, up for 3 days on, awake for three days on, awake for days on, bikie speed, biker speed, tweek,
  tweaking balls, tweaking out, geeked up, geeked out on, glass and g, puff the glass, hot rail, hot rails, hot railing, hot railed,
  crystal and tina, t parties, slam tina, dexys midnight pills, poor mans coke, pink champagne speed, ice and speed, benzedrine,
  bennies and, philopon, hiropon
`
