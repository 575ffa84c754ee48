/** Words of doing a thing together: as a team, side by side, joint, with the whole crew. */
export default `
  all together, working together, worked together, work together, we worked together, pulled together, pulling together, pull together,
  came together, coming together, put together as a team, side by side, shoulder to shoulder, hand in hand, arm in arm, as a team,
  as one team, one team, one team one dream, team effort, true team effort, real team effort, whole team effort, a group effort,
  group effort, joint effort, collective effort, combined effort, collaborative effort, community effort, family effort,
  effort from everyone, effort from the whole, %teamwork, great teamwork, good teamwork, brilliant teamwork, proper teamwork,
  teamwork makes the dream work, teamworkmakesthedreamwork, team work, team spirit, esprit de corps, camaraderie, craic with the team,
  comradeship, solidarity, harambee, ubuntu, bayanihan, meitheal, whanaungatanga, mahi tahi, gotong royong, kampung spirit, ilima,
  work bee, busy bee, barn raising, many hands, many hands make light work, all hands, all hands on deck, all hands to the pump,
  every hand, all mucked in, mucked in, mucking in, everyone mucked in, pitched in, pitching in, everyone pitched in, chipped in,
  everyone chipped in, rolled up our sleeves, all got stuck in, got stuck in, joined forces, joining forces, joined hands, teamed up with,
  teaming up, partnered up, partnering with, paired up, paired with, pairing with, pairing session, pair programming, pair programmed,
  mob programming, worked with, worked alongside, working alongside, working closely with, worked closely, in partnership, in tandem,
  collaborated, %collaborate, collaboration, collaborating with, a collab, cross functional, cross team, cross department,
  multidisciplinary, mdt, interdisciplinary, jointly, co wrote, co written, co authored, co author, co authors, coauthors, co designed,
  co created, co built, co led, co hosted, co organised, co presented, co teaching, co taught, shared the load, sharing the load,
  share the load, shared the work, split the work between, split the work, split it between, divided the work, between the 0 of us,
  between the four of us, between the two of us, between the three of us, the 0 of us, the two of us, the three of us, the four of us,
  the five of us, the six of us, two of us, every one of us, every single one of us, no one person, could not have done it without,
  could not have done it alone, not a solo effort, not just me, not down to me, was not just me
`
