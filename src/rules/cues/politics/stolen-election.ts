/** Claims that an election was stolen or rigged. */
export default `
  stop the steal, stopthesteal, stolen election, stole the election, election was stolen, the election was stolen, stole our election,
  stolen from trump, rigged election, rigged elections, election was rigged, elections are rigged, it was rigged, it is all rigged, rig the election,
  rigged vote, rigged referendum, fixed election, election fraud, electoral fraud, voter fraud, vote fraud, mass voter fraud, massive fraud,
  ballot stuffing, stuffed ballots, ballot harvesting, ballot mules, 2000 mules, fake ballots, dumped ballots, suitcase of ballots,
  ballots under the table, mail in fraud, postal vote fraud, postal vote scam, dead people voting, dead people voted, dead voters, illegals voting,
  illegals voted, illegal votes, dominion machines, dominion voting, smartmatic, hacked machines, voting machines flipped, flipped votes,
  flipped the votes, switched votes, vote flipping, evm hacked, evm hacking, evm tampering, evm scam, evm ka khel, vote chori, votechori, votes stolen,
  stole votes, stole our votes, stolen mandate, mandate thieves, mandate chor, form 45, form 47 government, form 47, inec rigged, glitch inec,
  inec is corrupt, iebc rigged, computer generated president, iec rigged, garci tapes, hocus pcos, smartmagic, dayaan ang eleksyon, dagdag bawas,
  cheated of victory, trump actually won, he actually won, real president, the real president, illegitimate president, illegitimate government,
  not a legitimate, fraudulent president, fake president, fraud president, installed not elected, selected not elected, selected government,
  audit the vote, arizona audit, decertify, decertify the election, hold a recount now, sharpiegate, pencils erase votes, bring your own pen,
  use pens not pencils, take a pen to vote, gerrymandered cheats, they cheated, democrats cheat, the only way they win, only won by cheating,
  russia stole it, putin stole it, musk stole it, starlink stole
`
