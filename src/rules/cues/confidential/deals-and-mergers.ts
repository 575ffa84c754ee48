/** Deals, mergers, takeovers, signings and contracts not yet announced. */
export default `
  buyout, getting bought, being sold, being acquired, not announced, unannounced, press release is, loi,
  heads of terms, poaching, is buying us, are buying us, buying us out, bought us, been bought, been sold, bought out,
  taking us over, taken us over, takes us over, taken over by, sold us to, selling us to, selling up, selling to,
  is being bought, about to buy, about to acquire, buying a rival, buying our, merging with, merger talks, merge with,
  in talks with, in talks to, term sheet, completion is on, deal closes, deal is done, deal goes through,
  signed the papers, ink is not dry, ink is dry, contract goes to, won the contract but, lost the contract,
  lost the account, till the press release, until the press release, before the press release,
  nobody is allowed to say, no one is allowed to say, we are not allowed to say, told us not to, told not to tell
`
