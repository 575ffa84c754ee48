/** Critics and readers on films, series, books, games and albums. */
export default `
  the acting, the plot, the script, the ending, the dialogue, the performances, the performance, the direction,
  the director, the leads, the cast, the story, the pacing, the premise, the twist, the plot twist, the villain,
  the hero, the heroine, the protagonist, the narrator, the author, the writer, the novel, the book, the first half,
  second half, third act, first act, opening scene, final scene, closing scene, last scene, last chapter,
  first chapter, runtime, screen time, chemistry, no chemistry, well acted, badly acted, overacted, miscast, wooden,
  cinematography, soundtrack, score by, special effects, visual effects, cgi, animation, adaptation, based on the,
  directed by, written by, starring, co starring, plays a, stars as, title role, lead role, supporting role, debut,
  directorial debut, comedy, comedies, drama, melodrama, horror, slasher, western, noir, romcom, rom com,
  romantic comedy, satire, farce, parody, biopic, period drama, coming of age, heist, road movie, war film,
  gangster film, crime drama, crime novel, mystery, fantasy, science fiction, short stories, page turner, book club,
  sequel to, second book, first book, third book, first season, second season, third season, last season,
  season finale, series finale, pilot, showrunner, tv series, mini series, miniseries, subplot, subplots, backstory,
  flashback, flashbacks, montage, monologue, one liner, one liners, gag, gags, cliche, cliches, cliched, predictable,
  formulaic, derivative, self indulgent, overlong, tedious, watchable, unwatchable, rewatchable, unforgettable,
  forgettable, heartwarming, moving, touching, gripping, riveting, suspenseful, tense, bleak, gritty, brooding,
  quirky, whimsical, charming, delightful, dazzling, mesmerizing, compelling, thought provoking, unsettling,
  disturbing, haunting, harrowing, violent film, gory, gore, bloody good, bloodbath, body count, portrait of,
  portrayal, portrayed, depiction, depicts, tale of, story of, exploration of, meditation on, homage, moviegoers,
  audiences, audience, viewers, critics, must see, must read, worth watching, worth reading, not worth, waste of time,
  two hours, 0 minutes, out of 0, out of five, out of ten, stars out of, rating, thumbs up, thumbs down, popcorn,
  theater, theatre, theaters, multiplex, dvd, blu ray, screening, premiere
`
