/** Films, series, games, sport, animals and idiom in which such words mean no slacking. */
export default `
  the office, bartleby, bueller, dilbert, snorlax, severance, dolly parton, slack channel, slack message, baby slept,
  the baby, catnap, ghostbusters, hide and seek, mvp, late father, late husband, late wife, my late, late fee,
  better late than never, pub quiz, esports, speedrunner, streamer, twitch, playtest, board game, game night,
  bunk beds
`
