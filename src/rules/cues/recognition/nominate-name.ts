/** Nominated, shortlisted, named in a list, chosen, invited as speaker. */
export default `
  shortlisted, shortlisted for, longlisted, nominated, nominated for, nomination, nominee, named best, named to the,
  made the list, on the list of, 0 under 0, powerlist, rising star, ones to watch, got picked, chosen as, chosen by,
  handpicked, keynote, keynote speaker, panellist, panelist, elected as, got voted, voted by, voted most, recognised,
  recognised as, recognized, honoured, honored, distinguished, poster child for, presented with, was presented with,
  plaque
`
