/** Friends and company. */
export default `
  %friend, %mate, %bestie, bestest, bff, bffs, %buddy, %pal, %homie, homeboy, homegirl, %bro, bruv, brother from another, %sis, my guy,
  my g, my gs, my boys, my girls, the boys, the girls, the lads, the gals, the gang, the crew, squad, my people, group chat, gc, flatmate,
  %flatmate, %roommate, %housemate, cuz, cuzzie, cuzzies, cobber, mandem, galdem, %bredrin, bredren, brethren, fam, blud, dost, yaar,
  yaaron, dosti, bhai log, tropa, barkada, beshie, besh, padi, guys, my chale, my bra, bru, boet, my china, tjommie, chommie, chomma, kaki,
  kakis, compadre, compa, amigo, amigos
`
