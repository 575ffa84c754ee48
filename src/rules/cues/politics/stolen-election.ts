/** Claims that an election was stolen or rigged. */
export default `
  stop the steal, stopthesteal, it is all rigged, smartmatic, votechori, smartmagic, audit the vote, decertify,
  sharpiegate, they cheated, he won in 2020, won in 2020, won the election in, actually won the election,
  81 million votes, million votes from a basement, vote flipping, flipped votes, votes flipped, machines flipped,
  dominion machines, dominion voting machines, hacked the machines, evm hacked, evms hacked, evm hack,
  scared of paper, paper ballots only, paper ballots now, ballots printed, ballot dumps, ballot dump,
  ballot harvesting, ballot mules, 2000 mules, ballot stuffing, stuffed the ballot, stuffed ballot boxes,
  suitcases of ballots, suitcase of ballots, dead people voting, the dead voted, the dead vote, illegals voted,
  illegals voting, wrote the result before, result before we queued, result was written, results were written,
  results were cooked, cooked the results, cooked results, doctored results, rigged from the start, rigged in advance,
  rigged election, rigged elections, the election was rigged, election was stolen, stolen election,
  stole the election, stole our votes, stole my vote, stolen mandate, stolen votes, they will cheat,
  going to cheat again, will rig, comelec magic, magic votes, votes appear, votes disappear, server was switched,
  servers were switched, inec rigged, inec sold, forms 34a, server opened, open the server, open the servers,
  who counts the votes, those who count the votes, counting at 0 am, stopped the count, stop the count,
  count every legal vote, legal votes only
`
