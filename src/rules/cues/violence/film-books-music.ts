/** Film, television, books, theatre, music and photography. */
export default `
  films, movies, cinema, trailer, sequel, horror film, horror movie, slasher, scream 0, halloween film, %thriller, action film, action movie,
  western film, whodunnit, whodunit, murder mystery novel, crime novel, crime fiction, crime drama, true crime, detective, poirot, christie,
  marple, sherlock, columbo, line of duty, luther, peaky blinders, sopranos, the wire, breaking bad, better call saul, narcos, dexter,
  you netflix, mindhunter, killing eve, only murders, death in paradise, midsomer, silent witness, vera, happy valley, squid game,
  hunger games, battle royale film, game of thrones, red wedding, house of the dragon, walking dead, stranger things, yellowstone, reacher,
  john wick, james bond, 007, licence to kill, view to a kill, kill bill, pulp fiction, tarantino, reservoir dogs, goodfellas, godfather,
  scarface, taken, lethal weapon, terminator, rambo first blood, rocky, creed film, fight club film, gladiator, braveheart, 300,
  saving private ryan, dunkirk, oppenheimer, saw franchise, final destination, psycho film, hitchcock, american psycho, silence of the lambs,
  hannibal, joker film, batman, marvel, avengers, thanos, lightsaber, darth vader, lord of the rings, orcs, aragorn, harry potter, voldemort,
  avada kedavra, macbeth, hamlet, julius caesar, et tu brute, romeo and juliet, titus, shakespeare, stage combat, fight choreography, %stunt,
  stuntman, fight scene, death scene, kill scene, opera, tosca, musical, sweeney todd, west side story, hamilton, heathers, episode, season,
  finale, %spoiler, %character, kill off, killed off, killing off, plot, protagonist, villain, my novel, my book, my story, writing a,
  wrote a, %chapter, draft, manuscript, wip, nanowrimo, book club, audiobook, screenplay, script, playwright, comic, manga, anime,
  attack on titan, naruto, one piece, jujutsu kaisen, chainsaw man, album, song, %lyric, track, the killers, guns and roses, guns n roses,
  murder ballad, murder ballads, stab me in the heart, i shot the sheriff, hit me baby, killing me softly, psycho killer, another one bites,
  bullet for my valentine, five finger death punch, sex pistols, slayer, megadeth, cannibal corpse, mosh pit, moshpit, gig, concert,
  drill music, photo shoot, photoshoot, shoot day, shooting a wedding, wedding shoot, shooting film, shot on, shot with, shot in raw,
  headshots photographer, corporate headshots, %portrait, camera, canon, nikon, sony a0, lens, 0mm, aperture, iso, raw files,
  golden hour shoot, film shoot, music video, filming, director, cinematography, b roll, drone shot, drone shots, drone footage,
  shoot location
`
