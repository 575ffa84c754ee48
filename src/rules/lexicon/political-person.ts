/** Words by which one knows that a post attacks politicians or voters: the rules on politics judge those. */
export default `
  %mayor, %governor, %senator, %congressman, congresswoman, congress, %mp, parliament, westminster, %councillor, council, %minister, prime minister,
  pm, president, potus, vp, %politician, tory, tories, labour, lib dems, libdems, snp, reform, ukip, dup, sinn fein, fine gael, fianna fail,
  republican, republicans, gop, democrat, democrats, dems, liberal, liberals, leftist, leftists, lefties, conservative, conservatives, right wingers,
  left wingers, %vote, voters, voter, ballot, election, elections, referendum, brexit, brexiteers, remainers, maga, trump, biden, obama, clinton,
  hillary, boris, starmer, sunak, truss, corbyn, farage, modi, bjp, trudeau, putin, macron, kamala, harris, desantis, cabinet, government, govt,
  regime, party, antifa, that flag, lobbyists, senate, white house, downing street, dictator, fascists, communists, libtard, libtards
`
  .trim()
  .split(/\s*,\s*/)
