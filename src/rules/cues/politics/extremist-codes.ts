/** Codes, salutes and signs of extremist movements; telling by themselves. */
export default `
  1488, 14words, 88 heil, heil, sieghail, hh88, hitlergruss, blood and soil, rahowa, rwds, day of the rope, dotr, tnd,
  tjd, gtkrwn, jq, holohoax, holocoaster, zogbot, zogbots, goyslop, 13 50, anti white, antiwhite, black sun,
  sonnenrad, totenkopf, wolfsangel, othala, kekistan, moonman, read siege, siegepilled, sainted, tiocfaidh, kafh,
  baqiya, baqiyah, kuffar, kufar, murtad, 卐, ✠, ϟϟ, hail victory, hail our people, victory or valhalla,
  until valhalla, see you in valhalla, fourteen words, the fourteen words, our people first, for our people and our,
  secure the existence, future for white, 1488er, 88 brothers, roman salute, raised my right arm, right arm raised,
  stiff arm salute, white power, white pride, whitepower, whitepride, its okay to be white, it is okay to be white,
  next jan 0, next january 0, jan 0 was, red army faction had
`
