/** Friends and company. */
export default `
  %friend, %mate, %bestie, bestest, bff, bffs, %buddy, %pal, %homie, homeboy, homegirl, %bro, bruv, %sis, my guy,
  my girls, the boys, the girls, the lads, the gang, the crew, squad, my people, group chat, gc, flatmate, %flatmate,
  %roommate, %housemate, cuz, cuzzie, cuzzies, cobber, mandem, galdem, %bredrin, bredren, brethren, fam, blud, dost,
  yaar, yaaron, dosti, bhai log, tropa, barkada, beshie, besh, padi, guys, bru, boet, tjommie, chommie, chomma, kaki,
  kakis, compadre, compa, amigo, amigos
`
