/** News, reporting and election coverage in a neutral voice (harmless). */
export default `
  breaking, breaking news, reuters, afp, live coverage, liveblog, pollster, pollsters, poll of polls, swingometer,
  results are in, vote share, turnout, majority of, coalition talks, inauguration, state of the union, pmqs,
  question time, press conference, correspondent, reporter, journalist, journalism, newsroom, my piece on,
  interviewed, fact checking, explainer, editorial, column in, charged with, watchdog, election night,
  counted by hand, counted in the hall, polls open, photo id, by election, byelection, runoff, run off, swing voters,
  undecided voters, voter turnout, voter registration, constituency, constituencies, ward results, seats,
  hung parliament, minority government, caretaker government, cabinet reshuffle, reshuffle, resigns, resigned,
  steps down, stepped down, sworn in, takes office, takes oath, first hundred days, approval rating,
  according to a poll, margin of error, percentage points, per cent of voters, percent of voters, county clerk,
  electoral commission, election commission, returning officer said, spokesman said, spokeswoman said, minister said,
  ministry said, officials said, lawmakers, passed the bill, passes bill, second reading, third reading,
  committee stage, amendment, amended, veto, vetoed, filibuster, supreme court ruled, court ruled, judges ruled,
  signed into law, signs into law, bilateral, trade talks, state visit, ambassador, embassy, summit, g7, g20,
  communique, ceasefire, truce, sanctions, tariff, tariffs, markets fall, markets rise, road closures, motorcade,
  live updates, in plain english, in nine slides, sources at the end
`
