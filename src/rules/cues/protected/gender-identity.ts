/** Own gender identity, transition, pronouns. */
export default `
  i am trans, trans woman, trans man, transmasc, transfem, transfemme, trans joy, tdov, tdor, mtf, ftm, ftx, amab,
  afab, detransition, detransitioned, detrans, transsexual, transvestite, crossdresser, tgel, testogel, oestrogen,
  estradiol, spironolactone, vaginoplasty, phalloplasty, dysphoria, dysphoric, deadname, deadnamed, deadnaming, grc,
  misgender, misgendered, misgendering, non binary, nonbinary, i am non binary, enby, enbies, genderqueer,
  genderfluid, agender, bigender, demigirl, demiboy, demigender, gnc, twospirit, hijra, kinnar, faafafine, fakaleiti,
  takatapui, mahu, muxe, brotherboy, sistergirl, intersex, cais, klinefelter, cisgender, cishet, she her, he him,
  they them, she they, he they, xe xem, neopronouns, 🏳 ⚧, ⚧
`
