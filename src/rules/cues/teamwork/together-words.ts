/** Words of doing a thing together: as a team, side by side, joint, with the whole crew. */
export default `
  working together, worked together, pulled together, came together, side by side, as a team, joint effort, %teamwork,
  great teamwork, teamwork makes the dream work, teamworkmakesthedreamwork, team spirit, camaraderie, comradeship,
  solidarity, harambee, ubuntu, bayanihan, meitheal, whanaungatanga, kampung spirit, ilima, all hands, pitched in,
  chipped in, got stuck in, paired with, pair programming, worked with, collaborated, %collaborate, collaboration,
  multidisciplinary, mdt, interdisciplinary, jointly, co author, coauthors, split the work, between the three of us,
  the two of us, the three of us, the four of us, the six of us, two of us, every one of us, not just me
`
