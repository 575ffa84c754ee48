/** Codes, salutes and signs of extremist movements; telling by themselves. */
export default `
  1488, 14words, 88 heil, heil, sieghail, hh88, hitlergruss, blood and soil, rahowa, rwds, day of the rope, dotr, tnd,
  tjd, gtkrwn, jq, holohoax, holocoaster, zogbot, zogbots, goyslop, 13 50, anti white, antiwhite, black sun,
  sonnenrad, totenkopf, wolfsangel, othala, kekistan, moonman, read siege, siegepilled, sainted, tiocfaidh, kafh,
  baqiya, baqiyah, kuffar, kufar, murtad, 卐, ✠, ϟϟ
`
