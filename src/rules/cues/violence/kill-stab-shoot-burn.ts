/** Killing, stabbing, shooting, burning, bombing: verbs and slang. */
export default `
  %kill him, %kill her, %kill them, kill all, kill that, going to kill, murder, slaughter, slaughtered, massacre,
  %assassinate, execute, executed, behead, beheaded, beheading, decapitate, %guillotine, 🪓, hanged, gallows, noose,
  lynch, lynched, lynching, firing squad, bullets, %shoot him, %shoot them, shoot up, spray, slide on, snipe, off him,
  off her, hitman, merk, merked, murk, murked, unalive, deaded, deading, %stab him, stabbing, stabby, shank, shanked,
  shiv, shivved, jook, juk, juked, ching, chinged, cheffed, wetted, slash, slashed, chib, chibbed, chibbing, malky,
  knife in, acid, torch, torched, firebomb, firebombed, %molotov, necklacing, tyre and petrol, petrol and a match,
  bomb the, antifreeze, feed to the pigs, patayin, saksakin, matarlo, domed
`
