/** Customers, bosses and workmates spoken of as badly raised or as infants. */
export default `
  grown women, grown adults, grown ass, grown up men, raised in a barn, born in a barn, raised by wolves,
  no home training, home training, dragged up, never been told no, toddler in a suit, man child, manchild, manbabies,
  manbaby, babysit, babysitting, glorified babysitter, adult daycare, daycare, petting zoo, like zoo animals,
  throws his toys, toys out of the pram, sulks, snap their fingers, clicked her fingers, clicked his fingers,
  clicking their fingers, snapping fingers, whistled at me, main character syndrome, no manners, zero manners,
  please or thank you
`
