/** Nouns for ill treatment of people that posts speak out against. */
export default `
  racism, sexism, misogyny, misandry, homophobia, transphobia, biphobia, queerphobia, ableism, antisemitism, anti semitism, islamophobia, xenophobia,
  hate speech, bigotry, ageism, prejudice, discrimination, bullying, cyberbullying, online abuse, online hate, racial abuse, racist abuse,
  domestic abuse, domestic violence, sexual violence, male violence, knife crime, gun violence, gun crime, violence against women, violence against,
  sexual harassment, street harassment, harassment, catcalling, hate crime, hate crimes, hatred, casteism, colourism, colorism, fatphobia, fat shaming,
  body shaming, slut shaming, victim blaming, rape culture, lad culture, drink driving, drunk driving, racial slurs, toxic masculinity,
  racial profiling, stereotyping, dehumanisation, dehumanization, child abuse, animal cruelty, police brutality, extremism, white supremacy, fascism,
  honour killings, conversion therapy, trolling, slurs
`
  .trim()
  .split(/\s*,\s*/)
