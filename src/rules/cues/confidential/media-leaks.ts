/** Casting, plots, scores, line-ups and leaks from screen, music, games and sport. */
export default `
  leaker, leakers, i leaked, here is a leak, little leak, exclusive leak, spoiler from set, plot twist in, plot of the next, dies in,
  gets killed off, gets killed in, wins the final, wins the show, wins this season, i know who wins, i know the winner, i know the ending,
  i know how it ends, i know who dies, eliminated, sent home in, series finale, read the script, pages from the script, call sheet,
  call sheets, on set today, on the set of, set photo, set photos, shooting at, secret filming, extra on, extra in, working as an extra,
  extra work on, background on, played a, secret cameo, surprise cameo, cast as, casting for, been cast, who they cast, recast,
  replaced by, playing the lead, next james bond, marvel film, netflix show, bbc drama, itv drama, i am a celebrity, showrunner,
  test screening, screener, rough cut, final cut, edit suite, in the edit, editing the, vfx shot, unaired, unreleased album,
  unreleased track, unreleased song, mixing the, mastering the, in the studio with, recording with, tour announcement, reunion tour,
  festival line up, secret set, secret gig, secret guest, game i am working on, unannounced game, playtesting, playtester, closed beta,
  closed alpha, triple a game, aaa game, game studio, qa tester, qa on, dropped for, injured for, not fit for, new kit leaked,
  new manager is, manager is being sacked, being sacked after, tactics for, royal visit, vip visit, minister visiting, pm visiting,
  president visiting, visit on, coming to our
`
