/** Approval of violence, deserving it, calls for mobs and hard punishment. */
export default `
  deserved it, deserves to be, deserve to be, had it coming, asked for it, finally someone, no sympathy, not sorry,
  deserves a medal, deserve a medal, knighthood, justified, fair play to the, good for her, respect to, well deserved,
  love to see it, should happen more, should be shot, should be beaten, bring back hanging, rope, needed that,
  someone had to, somebody should, riot, riots, rioting, revolution, pitchforks, torches, mob, %martyr, long live the,
  by any means necessary, civil war, boogaloo, jihad, back of my hand
`
