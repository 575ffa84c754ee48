/** Words that only talk of film and television brings up. */
export default `
  movie, movies, film, films, cinema, netflix, hbo, disney, disney plus, prime video, hulu, imax, season finale, series finale, %episode, prequel,
  sequel, sequels, box office, thriller, horror film, slasher, romcom, rom com, film trailer, movie trailer, oscar, oscars, emmy, emmys, baftas,
  actress, tv show, tv shows, tv series, sitcom, soap opera, eastenders, coronation street, corrie, emmerdale, binge watch, binge watching,
  binge watched, binged, %rewatch, spoiler, spoilers, john wick, game of thrones, house of the dragon, star wars, marvel, mcu, dc universe,
  breaking bad, better call saul, the godfather, goodfellas, kill bill, pulp fiction, reservoir dogs, tarantino, scorsese, hitchcock, kubrick, nolan,
  spielberg, wes anderson, miyazaki, ghibli, stranger things, line of duty, peaky blinders, squid game, walking dead, the last of us, the sopranos,
  the wire, succession finale, the office us, love island, bake off, strictly, survivor finale, true crime, true crime podcast, documentary,
  docuseries, plot twist, anime, manga, villain, villains, protagonist, antagonist, screenplay, screenwriter, screening, film festival, directed by,
  opening scene, closing scene, final scene, death scene, fight scene, sex scene, the credits, end credits, post credits, letterboxd, rotten tomatoes,
  blockbuster, casting, film critic, the remake, batman, joker, james bond, bond film, die hard, terminator, the shining, scream 6, saw x,
  halloween ends, shrek, whodunnit, stunt, stunts, stuntman, cgi, on screen, screen time, reality tv, ten out of ten acting, 🎬, 🎥, 📺
`
  .trim()
  .split(/\s*,\s*/)
