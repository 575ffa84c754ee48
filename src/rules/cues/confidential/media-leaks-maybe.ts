/** Casting, plots, scores, line-ups and leaks from screen, music, games and sport; here the words that often mean something else. */
export default `
  %leak, ending of, winner is, who wins, reboot, prequel, the script, marvel, eastenders, corrie, emmerdale,
  hollyoaks, strictly, bake off, love island, traitors, bigg boss, big brother, new album, tracklist, headliner,
  headliners, headlining, line up, lineup, setlist, soundcheck, playtest, dlc, gta, hamstring, new kit, playbook
`
