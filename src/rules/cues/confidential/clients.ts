/** Clients, claimants, customers and account holders whose business is told. */
export default `
  my client, one of my clients, our client, biggest client, client is, client just, my case, claim form, her claim,
  her divorce, his divorce, evicting, client list, client files, deliberations, suspect, inmate, nicked a,
  passenger today, in room 0, candidate i interviewed
`
