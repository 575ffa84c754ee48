/** Own gender identity, transition, pronouns. */
export default `
  i am trans, i am transgender, trans woman, trans women, trans man, trans men, trans girl, trans guy, trans boy, trans masc, transmasc, trans femme,
  transfem, trans fem, transfemme, trans person, trans and proud, trans joy, trans pride, trans rights are human rights, trans day of visibility, tdov,
  trans day of remembrance, tdor, mtf, ftm, ftx, amab, afab, assigned male at birth, assigned female at birth, assigned female, assigned male,
  my transition, medical transition, social transition, socially transitioned, since transitioning, before transition, pre transition, post transition,
  detransition, detransitioned, detrans, transsexual, transvestite, cross dresser, crossdresser, i do drag, on hormones, started hrt, on hrt,
  0 months on hrt, years on hrt, hrt anniversary, on testosterone, started t, 0 months on t, years on t, t shot, t shots, tgel, testogel, oestrogen,
  estradiol, spironolactone, puberty blockers, top surgery, my top surgery, bottom surgery, vaginoplasty, phalloplasty, ffs surgery,
  facial feminisation, facial feminization, gender affirming, gender affirming care, gender confirmation surgery, gender reassignment, gender clinic,
  gender identity clinic, gic waiting list, gender dysphoria, dysphoria, dysphoric, gender euphoria, chest binder, my binder, deadname, dead name,
  deadnamed, deadnaming, my deadname, chosen name, my chosen name, changed my name legally, deed poll, my deed poll, gender marker,
  gender recognition certificate, grc, legal gender, legal name change, misgender, misgendered, misgendering, got misgendered, being misgendered,
  living stealth, cracked my egg, my egg cracked, egg cracked, non binary, nonbinary, i am non binary, i am nonbinary, enby, enbies, enby parent,
  genderqueer, gender queer, genderfluid, gender fluid, agender, bigender, demigirl, demiboy, demigender, gender non conforming, gnc,
  gender nonconforming, two spirit, twospirit, 2 spirit, third gender, hijra, kinnar, khwaja sira, fa afafine, faafafine, fakaleiti, takatapui, mahu,
  muxe, brotherboy, sistergirl, intersex, i am intersex, cais, klinefelter, cis woman, cis man, cisgender, i am cis, cishet, my gender,
  my gender identity, gender identity, my pronouns, my pronouns are, pronouns are, she her, she her hers, he him, he him his, they them,
  they them theirs, she they, he they, they she, they he, he she they, xe xem, ze zir, ze hir, ey em, fae faer, it its pronouns, any pronouns,
  all pronouns, neopronouns, use they them, uses they them, use she her, use he him, ask my pronouns, 🏳 ⚧, ⚧
`
