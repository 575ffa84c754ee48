/** Own sexual orientation, partners told by gender, coming out. */
export default `
  i am gay, gay man, gay guy, gay dad, gay dads, gay son, proud gay, gay couple, gay married, gay wedding, our gay wedding, gay marriage,
  gay bar with my, gaymer, gaysian, i am a lesbian, lesbian couple, lesbian mum, lesbian mums, lesbian moms, sapphic, wlw, dykes on bikes,
  femme lesbian, stud lesbian, baby gay, lipstick lesbian, bisexual, i am bisexual, i am bi, bi woman, bi man, bi erasure, bi wife, bi visibility,
  bi visibility day, bi pride, bi and proud, pansexual, i am pan, pan and proud, omnisexual, polysexual, i am queer, queer woman, queer man,
  queer person, queer folk, queer and proud, queer joy, queer family, queer poc, qpoc, queer muslim, queer christian, asexual, i am asexual, acespec,
  ace spectrum, demisexual, aromantic, aroace, grey asexual, grayace, sexually fluid, questioning my sexuality, my sexuality, my sexual orientation,
  my orientation, lgbtqi, 2slgbtqia, lgbtq family, lgbt family, lgbt and proud, gsrm, rainbow family, rainbow families, two mums, two moms, two dads,
  two daddies, two mommies, two mummies, friend of dorothy, bat for the other team, bats for both teams, play for the other team, swings both ways,
  in the closet, closeted, still closeted, came out as, came out as gay, came out to my parents, came out to my family, coming out story,
  coming out day, national coming out day, coming out at work, i am out at work, out at work, i was outed, i am straight, heterosexual,
  same sex marriage, same sex couple, same sex partner, same sex attracted, same gender loving, civil partnership, my civil partner,
  girls who like girls, girls like girls, i like men and women, i like women, into girls, attracted to women, attracted to men, attracted to both,
  polyamorous, my polycule, polycule, ethically non monogamous, open marriage, kinky, tito gay, bakla, bading, beki, tomboy lesbian, tibo, moffie,
  stabane, kuchu, gay pride, my first pride, first pride, marching at pride, pride march, lgbtq network, lgbt network, lgbtq employee, pride network,
  🏳 🌈, 👬, 👭, 👩 ❤ 👩, 👨 ❤ 👨
`
