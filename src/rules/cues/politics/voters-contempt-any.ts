/** Contempt for the other side's voters in general words. */
export default `
  thick as mince, anyone who voted, if you voted for, if you still support, unfriend me, you voted for this,
  should not have the vote, cultists, party of hate, half of this country is, mouthbreathers, braindead, troglodytes,
  neanderthals, still voting, imagine still voting, imagine still supporting, still supporting, still support,
  still back, would sell your, would let a child, would step over, for brains, sawdust for brains, soup for brains,
  mush for brains, where your brain should be, nothing upstairs, nothing going on upstairs, head read,
  need their head, needs their head, need your head, wants their brains, need a brain, one brain cell,
  one brain cell between, shared brain cell, gullible, so gullible, useful idiots, useful idiot,
  low information voters, low information, turkeys voting for christmas, turkeys voting, voting against your own,
  vote against their own, voted against their own, against their own interests, lapped it up, lap it up,
  swallow anything, swallowed it, clap for anything, clapping seals, clapping like seals, clap like seals,
  performing seals, sheep clothing, in a cult, it is a cult, cult members, cult of, cult with, death cult, a cult,
  fan club, so blind, blind followers, blind faith in, kool aid, drank the kool aid, drinking the kool aid,
  mental disorder, are a disease, sore losers, sorest losers, still crying, still sobbing, still whining,
  %lose get over it, you lost, cry harder, cope and seethe, seethe, tears of, leftist tears, liberal tears, owned the,
  touch grass, knuckle draggers, knuckle dragger, knuckledraggers, knuckle dragging, mouth breathers, voters are,
  voters think, voters want, supporters are, supporters think, supporters want, all of them voters, people who vote,
  people who voted, anybody who votes, anyone who votes, anybody who voted, anyone who still, everyone who voted,
  if you vote, if you voted, you people voted, thanks to voters, hope you are happy, got what they voted for,
  what you voted for, leopards ate, leopard ate, leopards eating, face eating
`
