/** Verbs in the past or perfect that tell of something brought to an end well; the object follows. */
export default `
  finished, completed, achieved, accomplished, passed, smashed, nailed, aced, crushed it, managed to, succeeded in, pulled off,
  pulled it off, got it done, got there, got over the line, over the line, across the line, crossed the line, crossed the finish,
  wrapped up, closed out, signed off, delivered, shipped, launched, released, rolled out, went live, is live, are live, now live,
  has landed, clinched, sealed, secured, hit _ target, hit my target, hit our target, hit _ goal, hit _ mark, met _ deadline, on time and,
  under budget, ahead of schedule, made it to, made the cut, made the team, made the grade, came through, turned around, turned it around,
  broke _ record, beat my, beat our, beat the record, set a record, set a personal, conquered, mastered, cracked it, finally cracked,
  solved, overcame, bounced back, graduated, qualified, qualified for, defended my thesis, defended my dissertation, submitted my thesis,
  handed in my, published my, published our, opened our, founded, set up my, built up, grew _ from, doubled, tripled, trebled, quadrupled,
  halved, cut _ from, cut _ by, reduced _ by, reduced _ from, increased _ by, raised _ from, improved _ by, brought _ down,
  brought down from, brought _ up to, went from _ to, saved _ hours, saved the company, saved _ money, sold out, sold my first,
  sold _ first, signed _ client, signed our, won, won gold, won silver, won the contract, won the bid, won the case, won the tender,
  won the pitch, won the league, won the cup, took first, took gold, took home, placed first, placed second, placed third, came first,
  came second, came third, came top, finished first, finished second, finished third, finished top, finished in the top, ranked first,
  ranked top, scored top, got full marks, full marks, top marks, clean sheet, clean audit, zero defects, zero findings, passed the audit,
  passed inspection, paid off my, cleared my debt, cleared the backlog, cleared _ backlog, debt free, summited, ran my first, swam the,
  cycled from, cycled the, walked the, rowed the, stuck with it, saw it through, got it over the line, put to bed, ticked off,
  ticked _ off my list, crossed _ off my list, checked off, knocked out, banged out, powered through, stood the test
`
