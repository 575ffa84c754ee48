/** Approval of violence, deserving it, calls for mobs and hard punishment. */
export default `
  deserved it, deserves to be, had it coming, finally someone, no sympathy, deserve a medal, justified, good for her,
  love to see it, should happen more, should be shot, should be beaten, bring back hanging, rope, needed that,
  someone had to, somebody should, rioting, pitchforks, by any means necessary, jihad, back of my hand
`
