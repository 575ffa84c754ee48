/** Killing, stabbing, shooting, burning, bombing: verbs and slang. */
export default `
  %kill her, %kill them, kill all, kill that, going to kill, massacre, %assassinate, beheaded, decapitate,
  %guillotine, 🪓, hanged, noose, lynched, firing squad, bullets, %shoot him, %shoot them, shoot up, slide on, snipe,
  off him, merk, merked, murk, murked, unalive, deaded, deading, %stab him, shank, shanked, shivved, jook, juk, juked,
  chinged, cheffed, wetted, slash, chib, chibbed, chibbing, malky, torched, firebomb, firebombed, %molotov,
  necklacing, tyre and petrol, petrol and a match, bomb the, antifreeze, feed to the pigs, patayin, saksakin, matarlo,
  domed
`
