/** Film, television, books, theatre, music and photography. */
export default `
  films, movies, cinema, trailer, sequel, horror film, slasher, %thriller, action film, whodunnit, whodunit,
  true crime, detective, poirot, christie, marple, sherlock, columbo, line of duty, luther, sopranos, the wire,
  narcos, dexter, mindhunter, midsomer, vera, happy valley, walking dead, yellowstone, reacher, 007, kill bill,
  tarantino, goodfellas, godfather, scarface, taken, terminator, rocky, gladiator, braveheart, 300, dunkirk,
  oppenheimer, hitchcock, hannibal, batman, marvel, avengers, thanos, lightsaber, lord of the rings, orcs, aragorn,
  harry potter, voldemort, macbeth, hamlet, titus, shakespeare, %stunt, stuntman, death scene, opera, tosca, musical,
  hamilton, heathers, episode, season, finale, %spoiler, %character, plot, protagonist, villain, my novel, my book,
  my story, writing a, wrote a, %chapter, draft, manuscript, wip, nanowrimo, book club, audiobook, screenplay, script,
  playwright, comic, manga, anime, naruto, one piece, album, song, %lyric, track, slayer, megadeth, mosh pit, moshpit,
  gig, concert, photoshoot, shot on, %portrait, camera, canon, nikon, lens, 0mm, aperture, iso, music video, filming,
  director, cinematography
`
