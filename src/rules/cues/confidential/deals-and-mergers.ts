/** Deals, mergers, takeovers, signings and contracts not yet announced. */
export default `
  merging with, about to merge, merger talks, being taken over, getting taken over, buyout, buy out, being bought, getting bought,
  we have been bought, about to be bought, about to be sold, being sold, selling the company, sale of the company, being acquired,
  getting acquired, about to acquire, talks with, secret talks, final talks, advanced talks, doing due diligence, dd on, deal is done,
  deal is nearly, deal about to, deal almost done, deal closing, closing a deal with, about to sign, just signed with, signed a deal with,
  undergoing a medical, having his medical, medical tomorrow, flew in for a medical, about to win a contract, won the contract for,
  won the pitch for, won the account, new account, partnering with, partnering up with, collabing with, new investor, big investor,
  term sheet from, funding round, round closes, about to close our, not announced, not been announced, unannounced, yet to be announced,
  before the press release, press release is, press release goes out, press release drafted, letter of intent, loi, heads of terms,
  shirt sponsor, new kit sponsor, sponsorship deal, going to be traded, trade deal done, joining us from, joining from a rival,
  poached from, poaching, new ceo is, ceo is leaving, ceo is stepping down, ceo stepping down, ceo resigning, ceo has been fired,
  director is leaving, board is replacing, being replaced by
`
