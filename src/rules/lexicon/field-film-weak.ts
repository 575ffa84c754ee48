/** Words of film that other talk has too. */
export default `
  %scene, %character, %plot, %season, %watch, %actor, %director, %trailer, %show, %series, %cast, %script, %ending, %finale, horror, comedy, drama,
  %hero, %episode, ep, %role, performance, tv, telly, streaming, screen, cinematography, soundtrack, pacing, sound design, direction, dialogue, filmmaking,
  storytelling, overproduced, twist, twists, genre, remake, premise, craftsmanship, sketchbook
`
  .trim()
  .split(/\s*,\s*/)
