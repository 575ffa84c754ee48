/** Films, television, streaming. */
export default `
  %film, %movie, cinema, box office, trailer, trailers, sequel, sequels, prequel, trilogy, remake, reboot, spinoff,
  franchise, marvel, mcu, lord of the rings, lotr, harry potter, tarantino, scorsese, nolan, hitchcock, kubrick,
  pixar, disney, anime, manga, bollywood, nollywood, kollywood, tollywood, kdrama, kdramas, telenovela, teleserye,
  soap opera, corrie, eastenders, emmerdale, hollyoaks, %series, %episode, finale, season 0, season two, cliffhanger,
  plot, spoiler, spoilers, bingeing, binged, rewatch, rewatching, rewatched, netflix, hulu, amazon prime, hbo,
  iplayer, itvx, crunchyroll, hotstar, showmax, dstv, tv shows, telly, on tv, love island, big brother, bbnaija,
  bake off, strictly, the crown, bridgerton, line of duty, sherlock, doctor who, the bear, sopranos, dexter,
  %documentary, docuseries, true crime, sitcom, actor, actors, actress, %character, villain, protagonist, antagonist,
  screenplay, screenwriter, script, scriptwriting, %scene, stunt, stunts, cast, casting, audition, oscar, oscars,
  bafta, emmys, imdb, letterboxd
`
