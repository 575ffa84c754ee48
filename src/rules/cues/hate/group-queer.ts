/** Plain words for orientation and trans people. */
export default `
  gay, gays, %lesbian, %bisexual, bi people, %queer, lgbt, lgbtq, lgbtqia, lgbtq+, pride month, pride flag, pride flags, pride parade,
  rainbow flag, rainbow flags, rainbow people, trans, transgender, %transsexual, transexual, transition, transitioning, nonbinary,
  non binary, enby, enbies, genderfluid, gender fluid, agender, gender identity, %pronoun, they them, she her, he him, neopronouns,
  %homosexual, homosexuality, %asexual, aromantic, pansexual, intersex, two spirit, drag queen, drag queens, drag story hour, drag shows,
  same sex, two dads, two mums, two moms, coming out, cis, cisgender, straight people, heterosexual, %hijra, transitioned, gender neutral,
  unisex toilets, gender ideology, 🏳‍🌈, 🏳‍⚧, 🌈
`
