/** Codes, salutes and signs of extremist movements; telling by themselves. */
export default `
  1488, 14 88, 14words, 14 words, fourteen words, 88 heil, heil, sieg heil, seig heil, sieghail, heil hitler, hh88, heil trump, roman salute,
  nazi salute, hitler salute, hitlergruss, white power sign, blut und ehre, blood and soil, blut und boden, meine ehre heisst treue, arbeit macht frei,
  gott mit uns, deus vult, rahowa, racial holy war, race war, race war now, rwds, right wing death squad, right wing death squads,
  free helicopter rides, helicopter rides, helicopter ride for commies, pinochet did nothing wrong, physical removal, physically remove,
  day of the rope, dotr, tnd, tjd, gtkrwn, hitler did nothing wrong, hitler was right, kanye was right about, europa the last battle,
  the austrian painter, austrian painter, the painter was right, failed art student, moustache man, mustache man, you will not replace us,
  jews will not replace us, jq, the jq, jewish question, we are noticing, early life section, early life check, every single time jews, 109 countries,
  110 soon, 6 gorillion, six gorillion, holohoax, holocoaster, bring back the ovens, zogbot, zogbots, goyim know, the goyim know, goy slop, goyslop,
  shabbos goy, 13 50, despite being 13, despite making up 13, fbi crime stats, we must secure the existence, secure the existence of,
  a future for white children, it is ok to be white, it is okay to be white, anti white, antiwhite, anti racist is code for, white lives, black sun,
  sonnenrad, schwarze sonne, totenkopf, deaths head, wolfsangel, othala, odal rune, iron cross ss, ss bolts, ss runes, sig runes, celtic cross white,
  kek flag, kekistan, pepe nazi, moonman, honk honk clown world, subscribe to pewdiepie remove kebab, remove kebab, kebab removal, screw your optics,
  new high score christchurch, read siege, siegepilled, saints culture, sainted, total n death, boogaloo time, big luau, burn it all down now,
  tiocfaidh, ooh ah up the ra, chucky ar la, kill all taigs, kafh, fttp no surrender, gstq no surrender, baqiya, baqiyah, lions of the ummah,
  lion of allah, kuffar, kufar, murtad, munafiq regime, slay the kuffar, black flags, black banners of khorasan, from the river jihad, khaybar ya yahud,
  october 7 was resistance, glory to the martyrs, ⚡ ⚡, 卐, ✠, ϟϟ, supreme gentleman, hail elliot, day of retribution, beta uprising, incel uprising
`
