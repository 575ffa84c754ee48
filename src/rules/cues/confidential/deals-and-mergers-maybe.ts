/** Deals, mergers, takeovers, signings and contracts not yet announced; here the words that often mean something else. */
export default `
  merger, merging, takeover, taken over, bought out, selling up, sold to, acquired by, acquiring, acquisition, acquisitions,
  due diligence, data room, deal with, signed with, signing with, new signing, big signing, signing for, contract with, pitching to,
  pitching for, pitched to, new partner, partnership with, collab with, collaboration with, joint venture, investment from,
  to be announced, exclusive deal, sponsor, transfer, new ceo
`
