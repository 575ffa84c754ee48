/** History, law, teaching, research and news on prejudice. */
export default `
  history, %historian, historical, historically, in 0000, 0000s, century, museum, exhibition, exhibit, %archive,
  archival, %lecture, lecturer, seminar, essay, dissertation, thesis, phd, research, %researcher, study, survey, ons,
  census, journal, paper, published, conference, panel, keynote, webinar, workshop, training, curriculum, %lesson,
  teaching, teach, taught, students, syllabus, textbook, module, course, reading list, documentary, podcast, episode,
  novel, memoir, biography, screenplay, review, reviewed, author, writer, journalist, journalism, headline, reported,
  according to, guardian, reuters, court, judge, jury, ruling, ruled, lawsuit, sued, settlement, tribunals, solicitor,
  barrister, lawyer, legislation, civil rights, policy, grievance procedure, fired for, jailed for, banned for,
  fined for, investigation into, inquiry, commission, act of 0000, auschwitz, kindertransport, schindler, %pogrom,
  nuremberg, wwii, ww0, slavery, abolition, %abolitionist, enslaved, %plantation, emancipation, segregation,
  segregated, desegregation, mlk, malcolm x, mandela, apartheid, windrush, colonial, colonialism, colonised,
  decolonise, decolonising, empire, partition, srebrenica, ambedkar, babasaheb, %suffragette, suffrage, stonewall,
  turing, maus, blackkklansman, etymology, linguistics, sociolinguistics, sociology, anthropology, moderation,
  moderators, dataset, classifier
`
