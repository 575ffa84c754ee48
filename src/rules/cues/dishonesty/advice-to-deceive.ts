/** Advice and offers to deceive: say that, just put, always tell them, pro tip, DM me. */
export default `
  just lie, just pretend, say you never got, they never ask
`
