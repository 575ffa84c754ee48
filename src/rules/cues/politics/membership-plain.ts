/** Plain membership, canvassing and campaign volunteering without attack (harmless). */
export default `
  clp, canvassing, %canvass, doorknocking, leafleting, phone bank, ward councillor, hustings, our candidate,
  party conference, precinct captain, youth parliament, youth council, constituents
`
