/** Condemning prejudice, standing up for people, telling what victims meet with. */
export default `
  racism, %racist, sexism, sexist, misogyny, misogynist, misogynistic, misogynoir, misandry, homophobia, homophobic, %homophobe, transphobia,
  transphobic, transphobe, biphobia, islamophobia, islamophobic, antisemitism, antisemitic, anti semitism, anti semitic, ableism, ableist,
  ageism, ageist, classism, classist, colourism, colorism, xenophobia, xenophobic, xenophobe, fatphobia, fatphobic, casteist, %bigot,
  bigotry, bigoted, %prejudice, prejudiced, discrimination, discriminate, discriminated, discriminatory, hate speech, hate crime,
  hate crimes, hateful, hatred, slur, slurs, racial abuse, abused, %microaggression, %stereotype, stereotyping, bias, biased, profiling,
  scapegoat, scapegoating, dehumanise, dehumanising, dehumanizing, dehumanisation, othering, harmful, hurtful, unacceptable, not ok,
  not okay, is wrong, so wrong, appalling, appalled, shame on, stop saying, stop calling, stop using, please stop, do not say, do not call,
  never say, that word, n word, the f word, r word, p word, c word, called me, calls me, calling me, calling us, called us, called him a,
  called her a, called my son, called my daughter, called my dad, shouted at me, shouted at us, yelled at, spat at, spat on,
  told me to go back, told to go back, told us to go back, someone told me, man shouted, someone shouted, said to me, someone said,
  people say, people who say, whoever says, anyone who says, if you say, if you think, if you still think, people who think,
  imagine thinking, challenge, challenged him, call it out, called it out, call out, calling out, spoke up, speak up, speak out, stand up to,
  stand against, stand with, standing with, solidarity, stand together, ally, allies, allyship, antiracist, antiracism, black lives matter,
  blm, stop asian hate, stopasianhate, kick it out, no to hate, no place for hate, hope not hate, love not hate, love is love, love wins,
  human rights, equal rights, equality, refugees welcome, welcome here, everyone is welcome, all are welcome, you belong here,
  nobody is illegal, no human is illegal, never again, protect trans kids, trans women are women, respect peoples pronouns,
  women belong in every room, women belong in all, never forget, counter protest, bystander, be an upstander, reported it, reported him,
  reported to the police, blocked and reported, report hate, muted words, myth, myths, debunk, debunked, %misconception, not true, a lie,
  the lie that, fight hate, spread love, educate yourself, unlearn, unlearning, privilege, apologise for, apologised, i used to think,
  i was wrong, ashamed of, zero tolerance, tribunal, grievance, victim of, traumatised, lived experience
`
