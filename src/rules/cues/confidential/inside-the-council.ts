/** Decisions of councils, boards, police and firms told by one who sits near. */
export default `
  off the record, strictly off the record, going to turn, going to refuse, going to reject, will be refused,
  will be rejected, will be approved, being refused, i am in planning, i am in procurement, i am in finance,
  i am in hr, i am in legal, i am in payroll, works in planning, i work in planning, i work in payroll,
  i work in claims, i work in fraud, i work in the bank, i work in a bank, i work for the council,
  i work at the council, work at the airport, i work at the airport, i work at the hospital, work at the hospital,
  i work at the clinic, work at the surgery, i work at the surgery, work at the lab, i work at the lab,
  i work at the plant, work at the plant, i work at the studio, not supposed to say this, supposed to say this,
  supposed to tell, nearly crashed, almost crashed, near collision, cover it up, covered it up, covering it up,
  hush it up, hushed it up, hushing it up, kept it quiet, keeping it quiet, keeping quiet about, keep it from the,
  kept from the public, public does not know, public do not know, public are not, passengers do not know,
  passengers were not told, patients were not told, customers were not told, staff were not told, nobody was told,
  no one was told, official line is, the official line, official story, official reason, real reason is, sneak peak,
  early look, before the big reveal, before the reveal, before the launch, do not tell marketing, do not tell pr,
  do not tell my boss, do not tell the boss, do not tell comms, do not tell head office, pr will kill, boss will kill,
  legal will kill, marketing will kill, comms will kill, kill me for, kill me for this, answers are gold, worst answer,
  funniest answer, marking gcse, marking a level, marking papers, scripts this year, exam howlers, essay i marked,
  essay i am marking, for a friend i looked, for her i looked
`
