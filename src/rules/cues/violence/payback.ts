/** Revenge and settling scores. */
export default `
  revenge, avenge, avenged, vengeance, retaliate, retaliation, payback, settle a score, settle this,
  unfinished business, karma, %vigilante, mob justice, my way, let me have, hunting you, going to pay, stitches,
  ditches, war with, vendetta, ops, opps, opp, ride on, grudge, keep a list, on the list, blacklisted, names on it
`
