/** Deals, mergers, takeovers, signings and contracts not yet announced; here the words that often mean something else. */
export default `
  merger, merging, takeover, sold to, acquired by, acquiring, acquisition, acquisitions, due diligence, deal with,
  signed with, contract with, new partner, sponsor, transfer
`
