/** Contempt for the other side's voters in general words. */
export default `
  thick as mince, anyone who voted, if you voted for, if you still support, unfriend me, you voted for this,
  should not have the vote, cultists, party of hate, half of this country is, mouthbreathers, braindead, troglodytes,
  neanderthals
`
