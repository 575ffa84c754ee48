/** Revenge and settling scores. */
export default `
  avenge, avenged, vengeance, retaliate, retaliation, settle a score, settle this, unfinished business, %vigilante,
  mob justice, let me have, hunting you, going to pay, stitches, ditches, war with, vendetta, opps, opp, ride on,
  grudge, blacklisted
`
