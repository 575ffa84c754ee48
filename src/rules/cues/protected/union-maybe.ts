/** Union words with other meanings. */
export default `
  strike, strikes, striking, union, the union, unite member, sit in, lockout, locked out, solidarity, eis, bms, mua,
  etu, usw, aft, nlc, tui, pcs, cwa, local 0, scab, scabs, pickets, picket, walkout, on strike, ✊, 🪧, asti, balloted,
  forsa
`
