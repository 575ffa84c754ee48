/** Own union membership, strike and collective action. */
export default `
  my union, our union, union member, union membership, union card, my union card, union rep, my union rep, i am a union rep, shop steward,
  shop stewards, union steward, branch rep, branch secretary, branch chair, health and safety rep, union dues, paying my union dues, joined the union,
  join the union, join a union, joined a union, join your union, unionise, unionised, unionising, unionize, unionized, unionizing,
  organising my workplace, organizing our workplace, organise your workplace, union drive, union vote, union election, card check, signed my union card,
  signed my card, collective bargaining, bargaining unit, bargaining committee, bargaining table, bargaining team, collective agreement,
  contract negotiations union, pay claim, pay deal, ballot for strike, strike ballot, voted to strike, voted yes to strike, voted for strike action,
  mandate to strike, we are striking, going on strike, went on strike, strike day, strike days, strike pay, strike fund, strike action,
  industrial action, action short of strike, asos marking boycott, work to rule, working to rule, overtime ban, picket line, picket lines, picketing,
  on the picket line, on the picket, never cross a picket line, cross a picket line, crossed a picket line, crossing picket lines, blackleg,
  walked out in solidarity, wildcat strike, general strike, solidarity forever, workers rights, workers united, labour movement, labor movement,
  trade union, trade unions, trade unionist, trade unionists, proud trade unionist, tuc, tuc congress, ictu, cosatu, numsa, numsa member, saftu, nehawu,
  sadtu, nigeria labour congress, asuu, asuu strike, asuu member, nasu, nard, resident doctors strike, knut, kmpdu, tuc ghana, citu, aituc, intuc, kmu,
  actu, cfmeu, cfmeu member, amwu, anmf, shop distributive union, united workers union, maritime union, nzei, ppta, nzno, unison, unison member,
  unite the union, gmb, gmb union, rmt, rmt member, aslef, cwu, pcs union, ucu, ucu member, ucu strike, neu, neu rep, nasuwt, nasuwt rep, rcn,
  rcn member, bma, bma strike, junior doctors strike, fbu, usdaw, usdaw rep, equity card, equity member, tssa, bectu, musicians union, nuj, nuj member,
  siptu, siptu member, mandate union, afl cio, aflcio, teamster, teamsters, proud teamster, uaw, uaw member, uaw local, seiu, seiu member, afscme,
  nea member, ufcw, ibew, ibew local, unite here, ironworkers local, pipefitters local, sag aftra, wga, wga strong, wga strike, iatse,
  starbucks workers united, amazon labor union, alphabet workers union, cupe, cupe member, unifor, opseu, osstf, etfo, psac, union local, union strong,
  union proud, union thug, union made, union town, blacklisted for union, victimised for union, industrial tribunal union, fight for 15,
  fire and rehire, tolpuddle, durham miners gala, miners gala, may day march, may day rally, gala banner, red wedge
`
