/** News, journalism, documentaries, podcasts, history. */
export default `
  %news, breaking, headline, headlines, newspaper, the times, the guardian, daily mail, telegraph, ny times, nyt, new york times,
  washington post, the atlantic, bbc, cnn, al jazeera, reuters, npr, vanguard, daily nation, the hindu, ndtv, times of india,
  straits times, rappler, inquirer, daily trust, %article, %journalist, %reporter, journalism, reporting, investigation, investigative,
  exclusive, op ed, opinion piece, editorial, columnist, %report, reported, reports, according to, sources say, source, quoted,
  press release, press conference, statement, %interview with, %podcast, new episode, latest episode, radio, lbc, talk show, panel show,
  ted talk, youtuber, %video, %documentary about, history, historian, historical, historically, 0000s, 19th century, 18th century,
  20th century, medieval, victorian, tudor, ancient rome, roman empire, ww1, ww2, world war, cold war, civil war, holocaust, slavery,
  apartheid, colonial, colonialism, partition, genocide, archive, archives, museum exhibit, anniversary of, on this day, remembrance,
  memorial, trial, inquiry, verdict, sentenced, charged, convicted, suspect, suspects, victim, victims, police say, police said,
  officials said, ministers, minister, parliament, election, study, research, researchers, survey, statistics, data shows, percent of,
  per cent of, poll finds
`
