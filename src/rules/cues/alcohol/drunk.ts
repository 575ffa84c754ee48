/** Being drunk, in the words of the world. */
export default `
  drunk, drunken, drunkenly, drunkenness, inebriated, intoxicated, tipsy, tiddly, tiddled, squiffy, merry and bright on gin, woozy on wine,
  pissed up, pissed as, so pissed last night, got pissed, get pissed, getting pissed, pissed again, bit pissed, half pissed,
  pissed out of my, rat arsed, ratarsed, rat assed, arseholed, shitfaced, shit faced, shithoused, hammered, plastered, wasted, wankered,
  wazzed, slaughtered, bladdered, leathered, lathered, legless, paralytic, sloshed, sozzled, smashed off, absolutely smashed, got smashed,
  getting smashed, get smashed, smashed again, battered absolutely, absolutely battered, steaming, steamin, steamboats, mad wi it,
  mad with it, mwi, miracled, minced, mortal, mortalled, palatic, mullered, trollied, trolleyed, trousered, trashed, tanked, tankered,
  liquored up, likkered up, lit up like, blitzed, blotto, bollocksed, blootered, bloutered, guttered, wellied, stocious, stotious, stoatin,
  fluthered, langers, langered, ossified, absolutely locked, scuttered, mouldy, gee eyed, pished, pissed off my head, pissed off my face,
  pissed off my tits, absolutely buckled, flutered, gatted, gattered, half cut, three sheets to the wind, 3 sheets to the wind,
  four sheets to the wind, worse for wear, worse for drink, tired and emotional, under the weather drink, well oiled, well lubricated,
  on my ear, tight as a tick, well away, away with the mixer, ankled, banjoed, bevvied, bevied, blottoed, canned up, cooked on booze,
  crunk, crunked, gone on wine, goosed, hooned, juiced on booze, jarred, kaylied, kaled, kalied, langerated, lashed, lagered up,
  lit on tequila, lubed, maggoted, off chops, off my chops, off their chops, pickled, pie eyed, blind on beers, plonked, absolutely rotten,
  rubbered, schnockered, snockered, sauced, slizzard, slizzered, sloppy on, schwasted, shwasted, shmacked, swacked, stinko, tatered,
  tore up from, turnt, tying one on, tie one on, tied one on, tow up, twatted, tweaked on booze, absolutely wrecked, zonked on wine,
  wrote off, wrote myself off, written off, written myself off, writing myself off, babalas, babelas, babbelas, dronk, hoenderkop, poegaai,
  gesuip, moggel, lasht, high on drinks, don drink, drink don enter, shayo, boozed die, bhoos, booz, booze die, lewa, nimelewa, lewad,
  mlevi, walevi, blackout ni kawaida, maji, nimemaji, amemaji, kulewa, tungi, tipsified, tilted on keg, talli, tulli, tunn, tun ho,
  piyakkad, bevda, bewda, bewdi, piye hue, lasing, lasheng, lasinggero, lasenggo, lasengga, amats, may tama, tama na, tinamaan,
  sabog sa alak, mabuk, mabok, seow high, red face from drink, asian glow, asian flush, beer goggles, beer goggle, beer brain,
  liquid confidence, beer muscles
`
