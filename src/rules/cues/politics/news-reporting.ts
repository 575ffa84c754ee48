/** News, reporting and election coverage in a neutral voice (harmless). */
export default `
  breaking, breaking news, news reports, according to reports, reuters, associated press, ap news, afp, bbc news reports, live coverage, live blog,
  liveblog, exit poll, exit polls, opinion poll, opinion polls, pollster, pollsters, polling average, poll of polls, margin of error, swingometer,
  results are in, results coming in, final results, vote share, turnout, turnout figures, voter turnout, majority of, hung parliament, coalition talks,
  coalition agreement, cabinet reshuffle, sworn in, inauguration, state of the union, state opening, kings speech, queens speech,
  prime ministers questions, pmqs, question time, press conference, press briefing, spokesperson said, statement from, correspondent,
  political correspondent, political editor, reporter, journalist, journalism, newsroom, my byline, my piece on, my article on, interviewed,
  interview with the minister, covering the election, election coverage, reporting from, on assignment, fact check, fact checked, fact checking,
  fact checker, explainer, analysis piece, op ed, editorial, column in, podcast episode on, documentary on, court heard, was sentenced, convicted of,
  pleaded guilty, charged with, inquiry finds, inquiry found, report finds, watchdog, by election result, leadership contest, leadership election,
  no confidence vote, vote of no confidence, election results, election night, all nighter for the results, counting continues, live from the count
`
