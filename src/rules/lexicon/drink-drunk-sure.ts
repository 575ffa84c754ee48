/** Drunk, by words that hardly mean anything else. */
export default `
  drunk, drunker, shitfaced, shit faced, rat arsed, ratarsed, arseholed, bladdered, blotto, legless, paralytic, sozzled, sloshed, trolleyed, trollied,
  blootered, steamboats, fluthered, ossified, scuttered, gattered, langered, stocious, stotious, blackout drunk, black out drunk, blind drunk,
  steaming drunk, roaring drunk, tipsy, pissed up, pissed as a fart, pissed as a newt, pished, off my tits, off my face, off our faces, off our tits,
  three sheets to the wind, half cut, squiffy, liquored up, boozed up, tanked up, intoxicated, inebriated, schwasted, white girl wasted, maggoted,
  mortalled, sauced, wankered, bevvied up, bevvied, dronk, plastered, soused, soaked in gin, lashed up, tiddly, turnt, turnt up, crunk, steamin,
  hammered, wasted, oot ma face, well oiled, rat faced, merry on
`
  .trim()
  .split(/\s*,\s*/)
