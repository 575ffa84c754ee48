/** Slurs for ethnicity or nationality that are hardly ever anything else. */
export default `
  %nigger, %nigga, nigguh, nigra, nigress, %niglet, %wigger, whigger, negress, negroid, %jigaboo, jiggaboo, %darkie,
  darky, sambo, pickaninny, piccaninny, golliwog, gollywog, wog, wogs, coon, coons, spearchucker, %kaffir, %kaffer,
  kafir, houtkop, hotnot, bushie, %coolie, paki, pakis, pakki, currymuncher, %pajeet, jeet, jeets, poojeet, %dothead,
  %towelhead, %raghead, %chink, chinky, %chinkie, ching chong, chinaman, chinamen, gook, gooks, %zipperhead,
  slanteyed, slopehead, jap, japs, nip, nips, dog eaters, spic, spics, %spick, %wetback, %beaner, dago, dagos, wop,
  wops, greaseball, eyetie, %polack, bohunk, %gyppo, gypo, gippo, abo, abos, %boong, lubra, %redskin, %injun, %squaw,
  half breed, half breeds, halfbreed, quadroon, %mulatto, makwerekwere, kwerekwere, makwerere, amakwerekwere, munt,
  ofay, honky, honkies, honkey, whitey, haole, gweilo, gwailo, keling, pendatang, kalu, chinki, madrasi, hapshi,
  habshi, %aboki, nyamiri, bogtrotter, ruskie, orcs, shitskin, mudslime, mudperson, %dindu, %groid, %sheboon, coonery,
  %kanaka, %rapefugee, fugees, moulinyan, mulignan, schwartze, schvartze, shvartze, kanake, sudaca, %mayate
`
