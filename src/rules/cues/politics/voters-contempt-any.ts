/** Contempt for the other side's voters in general words. */
export default `
  brainwashed voters, voters are stupid, voters are idiots, voters are morons, stupid voters, dumb voters, idiot voters, moronic voters, thick as mince,
  people who vote for, anyone who votes, anyone who voted, anyone voting for, if you vote for, if you voted for, if you support him,
  if you still support, unfriend me, unfriend me now, unfollow me if you vote, do not talk to me if, block me if you, delete me if,
  your vote your fault, you voted for this, you get what you vote for, got what they voted for, this is what you voted for, too stupid to vote,
  should not be allowed to vote, should not have the vote, should not get a vote, should lose the vote, take away their vote, iq test to vote,
  iq test before voting, test to vote, not fit to vote, too thick to vote, too dumb to vote, two brain cells, no brain cells, one brain cell,
  half a brain cell, anyone with half a brain, anyone with a brain, anyone with two brain cells, room temperature iq, brain dead voters, zombie voters,
  sheep voters, voting sheep, cult members, cultists, cult followers, blind followers, blind followers of, blind support, drank the kool aid,
  drinking the kool aid, drink the koolaid, kool aid drinkers, koolaid drinkers, on the wrong side of history, wrong side of history,
  enemies of the people, enemy of the people, enemy within, the enemy within, traitors to this country, traitors to our country, traitors to the nation,
  traitor to the nation, traitors all of them, they hate this country, they hate our country, they hate britain, they hate america,
  hate our way of life, hate our values, leave the country if you, love it or leave it, go live in cuba, go to pakistan, go to north korea then,
  go live in russia, move to venezuela, party of hate, party of racists, party of crooks, party of thieves, party of lies, party of death,
  cult of personality, bunch of fascists, bunch of traitors, bunch of commies, bunch of communists, bunch of nazis, all the same scum,
  half the country is stupid, half of this country is, half the country are, half the country is evil, this country deserves, deserve what they get,
  deserve everything they get, deserve the government they get, voters deserve this, i hope they suffer, hope they lose their healthcare, low iq voters,
  low iq, mouth breathers, knuckle draggers, knuckle dragger, knuckle dragging, window lickers, mouthbreathers, braindead, troglodytes, neanderthals,
  great unthinking, tribal voters, tribalistic fools, paid trolls, it cell, paid it cell, troll army, troll farm, keyboard army, dds trolls,
  bots and trolls, sponsored bots, two rupee trolls, 2 rupee tweets, zombie supporters, hypnotised followers, gullible fools, gullible idiots,
  gullible voters, gullible sheep, mugs who voted, fools who voted, idiots who voted, morons who voted, clowns who voted
`
