/** Own union membership, strike and collective action. */
export default `
  my union, our union, union rep, shop steward, branch secretary, health and safety rep, unionise, unionised,
  unionising, unionize, unionized, unionizing, union vote, strike ballot, voted for strike action, strike action,
  picketing, blackleg, trade union, trade unionists, tuc, ictu, cosatu, numsa, saftu, nehawu, sadtu, asuu, nasu, nard,
  knut, kmpdu, citu, aituc, intuc, kmu, actu, cfmeu, amwu, anmf, nzei, ppta, nzno, unison, gmb, rmt, aslef, cwu, ucu,
  neu, nasuwt, rcn, bma, fbu, usdaw, tssa, bectu, musicians union, nuj, siptu, aflcio, teamster, teamsters, uaw,
  uaw local, seiu, afscme, ufcw, ibew, wga, iatse, cupe, unifor, opseu, osstf, etfo, psac, tolpuddle, miners gala
`
