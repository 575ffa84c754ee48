/** Slurs for ethnicity or nationality that are hardly ever anything else. */
export default `
  %nigger, %nigga, nigguh, nigra, nigress, %niglet, %wigger, whigger, negress, negroid, %jigaboo, jiggaboo, porch monkey, porch monkeys,
  jungle bunny, jungle bunnies, %darkie, darky, sambo, pickaninny, piccaninny, golliwog, gollywog, wog, wogs, coon, coons, spearchucker,
  spear chucker, tar baby, %kaffir, %kaffer, kafir, houtkop, hotnot, bushie, %coolie, paki, pakis, pakki, curry muncher, curry munchers,
  currymuncher, street shitter, street shitters, %pajeet, jeet, jeets, poojeet, %dothead, dot head, %towelhead, towel head, %raghead,
  rag head, camel jockey, camel jockeys, sand monkey, sand monkeys, camel fucker, goat fucker, %chink, chinky, %chinkie, ching chong,
  chinaman, chinamen, gook, gooks, %zipperhead, slant eye, slant eyes, slanteyed, slopehead, jap, japs, nip, nips, yellow monkey,
  yellow peril, bat eater, bat eaters, bat eating, dog eater, dog eaters, spic, spics, %spick, %wetback, %beaner, border hopper,
  border hoppers, border bunny, anchor baby, anchor babies, dago, dagos, wop, wops, greaseball, eyetie, %polack, bohunk, %gyppo, gypo, gippo,
  gipsies pikeys, abo, abos, %boong, lubra, gin jockey, %redskin, %injun, %squaw, wagon burner, half breed, half breeds, halfbreed,
  half caste, quadroon, %mulatto, mongrel race, makwerekwere, kwerekwere, makwerere, amakwerekwere, munt, ofay, honky, honkies, honkey,
  whitey, cracker ass, haole, gweilo, gwailo, ang moh pai, ah neh, keling, pendatang, kalu, chinki, madrasi, hapshi, habshi, bhaiyya log,
  %aboki, nyamiri, omo igbo, sheep shagger, sheep shaggers, bogtrotter, bog trotter, frog eaters, kraut bastards, ruskie, orcs, turd world,
  shithole country, shithole countries, shitskin, mudslime, mud people, mudperson, %dindu, %groid, %sheboon, buck negro, uncle tom,
  house negro, coonery, %kanaka, %rapefugee, fugees, moulinyan, mulignan, schwartze, schvartze, shvartze, kanake, sudaca, %mayate,
  pinche negro
`
