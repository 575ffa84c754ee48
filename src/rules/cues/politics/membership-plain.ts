/** Plain membership, canvassing and campaign volunteering without attack (harmless). */
export default `
  clp, canvassing, %canvass, doorknocking, leafleting, phone bank, ward councillor, hustings, our candidate,
  party conference, precinct captain, youth parliament, youth council, constituents, i voted for, we voted,
  my wife voted, my husband voted, voted yes, voted no, voted in every, registered as, joined the party, party member,
  card carrying, branch meeting, ward meeting, local party, delivering leaflets, leaflets, leaflet round,
  knocking on doors, knocked on doors, knock doors, on the doorstep, door to door, manning the stall, at the stall,
  rosette, rosettes, standing for council, running for council, running for school board, standing in the by election,
  swing voter, floating voter, undecided, centre left, centre right, center left, center right, both parties,
  either party, each party, all parties, cross party, across the aisle, both can be true, we disagree,
  we can disagree, agree to disagree, shook hands, still friends, fall out over, not going to fall out,
  argue about politics, arguing about politics, different parties, votes the other way, vote differently,
  voted differently, my mp, our mp, our councillor, my councillor, my representative, our representative, my senator,
  our mayor, wrote to my, wrote to our, answered my letter, replied to my letter
`
