/** Phrases of reporters, courts and studies: the words that follow are news, not the writer. */
export default `
  police say, police said, police are, police have, police investigating, according to police, officials said, officials say, authorities said,
  prosecutors, prosecutor, court heard, the court heard, was sentenced, were sentenced, sentenced to, has been jailed, was jailed, jailed for,
  found guilty, pleaded guilty, was arrested, were arrested, has been arrested, man arrested, woman arrested, charged with, suspect, suspects,
  the suspect, suspected of, death toll, eyewitness, bbc news, sky news, reuters, associated press, ap news, the guardian, new york times,
  nyt, washington post, cnn, al jazeera, breaking news, newsnight, spokesperson, spokesman, spokeswoman, press conference, press release,
  in a statement, reported that, reports say, reportedly, allegedly, alleged, new study, study finds, study found, a study, researchers, survey finds,
  new report, report finds, report by, op ed, editorial, inquest, inquiry, tribunal, lawsuit, verdict, indicted, indictment, manslaughter,
  homicide, families of the victims, terror attack, airstrike, airstrikes, ceasefire, massacre, mass shooting,
  shooting in, stabbing in, attack in, at least @number, minister says, mp says, council says, journalist, journalism,
  correspondent, appeal for 📰, 🗞
`
  .trim()
  .split(/\s*,\s*/)
