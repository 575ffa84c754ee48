/** Plain membership, canvassing and campaign volunteering without attack (harmless). */
export default `
  party member, member of the labour party, member of the conservative party, member of the green party, labour party member, card carrying member,
  joined the party, local branch, branch secretary of, constituency party, clp meeting, clp, canvassing, %canvass, door knocking, knocking doors,
  knocking on doors for, doorknocking, leafleting, leaflet drop, delivering leaflets, phone banking, phone bank, campaign trail, out on the campaign,
  campaign volunteer, campaign manager, campaign staffer, campaign intern, campaign office, local candidate, council candidate, standing as a candidate,
  standing for council, standing for election, running for office, running for council, ran for council, ran for office, running for school board,
  school board election, elected councillor, ward councillor, parish councillor, town councillor, county councillor, city councillor,
  council by election, selected as candidate, selection meeting, hustings, hustings tonight, our candidate, great reception on the doorstep,
  on the doorstep, on the doors, party conference, conference season, annual conference delegate, conference delegate, precinct chair, precinct captain,
  caucus night, county party, state convention, national convention, young labour, young conservatives, young liberals, young greens,
  college republicans, college democrats, student politics, political society, politics society, debating society, model un, model united nations,
  model parliament, youth parliament, youth council, worked for an mp, work for an mp, parliamentary assistant, caseworker for, constituency caseworker,
  senate intern, hill staffer, capitol hill intern, legislative aide, legislative assistant, policy adviser, political adviser, proud to represent,
  honoured to represent, honored to serve, elected to serve, re elected as, my constituents, constituents, surgery for constituents,
  constituency surgery
`
