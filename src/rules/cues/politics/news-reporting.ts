/** News, reporting and election coverage in a neutral voice (harmless). */
export default `
  breaking, breaking news, reuters, afp, live coverage, liveblog, pollster, pollsters, poll of polls, swingometer,
  results are in, vote share, turnout, majority of, coalition talks, inauguration, state of the union, pmqs,
  question time, press conference, correspondent, reporter, journalist, journalism, newsroom, my piece on,
  interviewed, fact checking, explainer, editorial, column in, charged with, watchdog, election night
`
