/** Sport, film, books, music and games about it, and names (harmless). */
export default `
  suicideboys, comfortably numb, radiohead, nirvana, metallica, evanescence, hamlet, ophelia, to the bone, the hours,
  bojack, fleabag, euphoria, inside out, the walking dead, twd, hellblade, omori, elden ring, respawn, respawned,
  permadeath, deadlift, deadlifts, relegated, arsenal fan, game over, last dance, season finale, plot twist,
  in the book, in the film, audiobook, poem about, short story about, lyrics, cover of, cutting edge, haircut,
  cut my finger, dentist
`
