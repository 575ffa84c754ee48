/** Verbs of leading and running: led, chaired, captained, managed, headed, coordinated, organised for others. */
export default `
  led, i lead, %lead a, led a team, heading up, spearheaded, %chair, chaired, chaired the, captained, captaining,
  skippered, skippering, manage a team, managing people, i manage, supervised, supervise, supervising, oversaw,
  oversee, overseeing, ran the, run a team, ran the ward, running the show, in charge of, took charge, took charge of,
  took over as, took over the, took over a team, stepped up, %coordinate, coordinating the, marshalled, mobilised,
  mobilized, conducted the, orchestrated, commanded, accountable for, on my watch, direct report, team of 0
`
