/** Condemning prejudice, standing up for people, telling what victims meet with. */
export default `
  racism, %racist, sexism, sexist, misogyny, misogynist, misogynistic, misogynoir, misandry, homophobia, homophobic,
  %homophobe, transphobia, transphobic, transphobe, biphobia, islamophobia, islamophobic, antisemitism, antisemitic,
  anti semitism, ableism, ableist, ageism, ageist, classism, classist, colourism, colorism, xenophobia, xenophobic,
  xenophobe, fatphobia, fatphobic, casteist, %bigot, bigotry, bigoted, %prejudice, prejudiced, discrimination,
  discriminate, discriminated, discriminatory, hate speech, hate crime, hateful, hatred, slur, slurs, abused,
  %microaggression, %stereotype, stereotyping, bias, biased, profiling, scapegoat, scapegoating, dehumanise,
  dehumanising, dehumanizing, dehumanisation, othering, harmful, hurtful, unacceptable, not ok, is wrong, appalling,
  appalled, shame on, stop saying, stop calling, stop using, please stop, do not say, do not call, never say,
  that word, n word, called me, calls me, calling me, called my son, shouted at me, spat at, spat on, said to me,
  people say, people who say, anyone who says, if you say, if you think, people who think, challenge, call out,
  calling out, spoke up, speak up, speak out, stand with, standing with, solidarity, ally, allies, allyship,
  antiracist, antiracism, black lives matter, blm, stopasianhate, love not hate, love is love, human rights, equality,
  never again, never forget, bystander, reported it, myth, myths, debunk, debunked, %misconception, not true, a lie,
  unlearn, unlearning, privilege, apologise for, apologised, i was wrong, ashamed of, tribunal, grievance,
  traumatised, lived experience
`
