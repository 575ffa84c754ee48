/** News, journalism, documentaries, podcasts, history. */
export default `
  %news, breaking, headline, headlines, newspaper, the guardian, telegraph, nyt, washington post, the atlantic, bbc,
  cnn, reuters, npr, vanguard, ndtv, straits times, rappler, inquirer, %article, %journalist, %reporter, journalism,
  reporting, investigation, investigative, exclusive, editorial, columnist, %report, reported, reports, according to,
  source, quoted, press release, press conference, statement, %interview with, %podcast, new episode, radio, lbc,
  ted talk, youtuber, %video, %documentary about, history, historian, historical, historically, 0000s, medieval,
  victorian, tudor, roman empire, ww1, ww2, civil war, holocaust, slavery, apartheid, colonial, colonialism,
  partition, genocide, archive, archives, on this day, remembrance, memorial, trial, inquiry, verdict, sentenced,
  charged, convicted, suspect, suspects, victim, victims, police say, police said, officials said, ministers,
  minister, parliament, election, study, research, researchers, survey, statistics, per cent of
`
