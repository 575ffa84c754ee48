/** Plain words for orientation and trans people. */
export default `
  gay, gays, %lesbian, %bisexual, %queer, lgbt, lgbtq, lgbtqia, lgbtq+, rainbow flag, rainbow people, trans,
  transgender, %transsexual, transexual, transition, transitioning, nonbinary, non binary, enby, enbies, genderfluid,
  agender, %pronoun, they them, she her, he him, neopronouns, %homosexual, homosexuality, %asexual, aromantic,
  pansexual, intersex, drag story hour, coming out, cis, cisgender, heterosexual, %hijra, transitioned, 🏳‍🌈, 🏳‍⚧,
  🌈
`
