/** History, law, teaching, research and news on prejudice. */
export default `
  history, %historian, historical, historically, in 0000, 0000s, century, museum, exhibition, exhibit, %archive, archival, %lecture,
  lecturer, seminar, essay, dissertation, thesis, phd, research, %researcher, study, studies show, report finds, survey, data shows,
  statistics show, ons, census, journal, paper, published, conference, panel, keynote, webinar, workshop, training, curriculum, %lesson,
  year 0 class, teaching, teach, taught, students, syllabus, textbook, module, course, reading list, documentary, podcast, episode, novel,
  memoir, biography, screenplay, review, reviewed, author, writer, journalist, journalism, headline, reported, according to, guardian,
  reuters, court, judge, jury, ruling, ruled, lawsuit, sued, settlement, employment tribunal, tribunals, solicitor, barrister, lawyer,
  legislation, equality act, civil rights, disability act, human rights act, protected characteristic, protected characteristics, policy,
  dignity at work, grievance procedure, hr investigation, sacked for, fired for, jailed for, sentenced for, banned for, suspended for,
  fined for, convicted of, investigation into, inquiry, commission, act of 0000, holocaust memorial, holocaust survivor, holocaust survivors,
  holocaust education, auschwitz, anne frank, kindertransport, schindler, warsaw ghetto, %pogrom, nuremberg, second world war, world war ii,
  wwii, ww0, slavery, slave trade, abolition, %abolitionist, enslaved, %plantation, emancipation, underground railroad, jim crow,
  segregation, segregated, desegregation, rosa parks, martin luther king, mlk, malcolm x, mandela, apartheid, truth and reconciliation,
  windrush, colonial, colonialism, colonised, decolonise, decolonising, empire, partition, rwandan genocide, genocide studies,
  armenian genocide, srebrenica, residential schools, stolen generations, trail of tears, treaty of waitangi, ambedkar, babasaheb,
  annihilation of caste, %suffragette, suffrage, votes for women, stonewall, section 0 repeal, turing, clause 0, aids crisis, it is a sin,
  pride 0000, civil partnership, magdalene laundries, eugenics movement, to kill a mockingbird, huckleberry finn, huck finn,
  the color purple, twelve years a slave, blazing saddles, schindlers list, maus, jojo rabbit, blackkklansman, etymology, origin of the word,
  the word originally, derogatory term, offensive term, outdated term, linguistics, sociolinguistics, sociology, anthropology,
  gender studies, race theory, demographic data, moderation, moderators, hate speech detection, dataset, classifier, trust and safety
`
