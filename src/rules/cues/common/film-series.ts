/** Films, television, streaming. */
export default `
  %film, %movie, cinema, box office, trailer, trailers, sequel, sequels, prequel, trilogy, remake, reboot, spin off, spinoff, franchise,
  marvel, mcu, dc comics, star wars, star trek, lord of the rings, lotr, harry potter, james bond, tarantino, scorsese, nolan, hitchcock,
  kubrick, pixar, disney, studio ghibli, anime, manga, bollywood, nollywood, kollywood, tollywood, k drama, kdrama, kdramas, telenovela,
  teleserye, soap opera, coronation street, corrie, eastenders, emmerdale, hollyoaks, neighbours soap, home and away, %series, %episode,
  finale, season 0, season one, season two, cliffhanger, plot, spoiler, spoilers, binge watch, binge watching, binge watched, bingeing,
  binged, rewatch, rewatching, rewatched, netflix, hulu, prime video, amazon prime, hbo, iplayer, itvx, channel 4, apple tv, crunchyroll,
  hotstar, showmax, dstv, tv show, tv shows, telly, on tv, reality tv, love island, big brother, bbnaija, bb naija, bake off, strictly,
  x factor, got talent, married at first sight, real housewives, the office us, game of thrones, house of the dragon, squid game,
  stranger things, the crown, bridgerton, line of duty, sherlock, doctor who, dr who, the bear, black mirror, sopranos, dexter,
  killing eve, %documentary, docuseries, true crime, sitcom, actor, actors, actress, %character, villain, protagonist, antagonist,
  screenplay, screenwriter, script, scriptwriting, %scene, stunt, stunts, cast, casting, audition, oscar, oscars, bafta, emmys, imdb,
  letterboxd, rotten tomatoes
`
