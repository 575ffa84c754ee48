/** Casting, plots, scores, line-ups and leaks from screen, music, games and sport; here the words that often mean something else. */
export default `
  %leak, ending of, ending is, killed off, winner is, who wins, next series, new series, reboot, spin off, prequel, the script, from set,
  guest star, guest stars, new doctor who, next bond, new bond, marvel, star wars, eastenders, corrie, emmerdale, hollyoaks, strictly,
  bake off, love island, traitors, masked singer, bigg boss, big brother, vfx on, behind the scenes, new album, tracklist, tour dates,
  headliner, headliners, headlining, line up, lineup, surprise guest, special guest, setlist, soundcheck, new game, playtest, dlc, gta,
  team news, starting xi, starting 0, out injured, injury news, hamstring, new kit, new shirt, playbook, game plan
`
