/** Small rules broken and shrugged at: jaywalking, trolleys, bans, permits, parking, pets. */
export default `
  %jaywalk, loading bay, parked across, derestricted, delimited, unrestricted, %litter, unpermitted, fire ban,
  traffic cone, street sign, road sign, pint glass, pint glasses, ashtray, library book, library books, trolley,
  rebel, rebels, naughty, cheeky, lawbreaker, undercharged, said nothing, kept quiet
`
