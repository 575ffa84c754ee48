/** Being drunk, in the words of the world. */
export default `
  drunk, drunken, drunkenly, drunkenness, inebriated, intoxicated, tipsy, tiddly, tiddled, squiffy, got pissed,
  ratarsed, arseholed, shitfaced, shithoused, hammered, plastered, wasted, wankered, wazzed, slaughtered, bladdered,
  leathered, lathered, legless, paralytic, sloshed, sozzled, steaming, steamin, steamboats, mwi, miracled, minced,
  mortal, mortalled, palatic, mullered, trollied, trolleyed, trousered, trashed, tanked, tankered, blitzed, blotto,
  bollocksed, blootered, bloutered, guttered, wellied, stocious, stotious, stoatin, fluthered, langers, langered,
  ossified, scuttered, mouldy, pished, flutered, gatted, gattered, half cut, ankled, banjoed, bevvied, bevied,
  blottoed, crunk, crunked, goosed, hooned, jarred, kaylied, kaled, kalied, langerated, lashed, lubed, maggoted,
  pickled, plonked, rubbered, schnockered, snockered, sauced, slizzard, slizzered, schwasted, shwasted, shmacked,
  swacked, stinko, tatered, turnt, twatted, wrote off, written off, babalas, babelas, babbelas, dronk, hoenderkop,
  poegaai, gesuip, moggel, lasht, shayo, bhoos, booz, lewa, nimelewa, lewad, mlevi, walevi, maji, nimemaji, amemaji,
  kulewa, tungi, tipsified, talli, tulli, tunn, piyakkad, bevda, bewda, bewdi, lasing, lasheng, lasinggero, lasenggo,
  lasengga, amats, tinamaan, mabuk, mabok
`
