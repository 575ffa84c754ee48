/** Parties, movements and camps of Britain and Ireland. */
export default `
  tory, tories, tory party, conservative party, labour party, labour voter, labour voters, tory voter, tory voters, labour government, tory government,
  new labour, old labour, lib dem, lib dems, liberal democrats, reform uk, reform party, reform voter, reform voters, ukip, brexit party, snp,
  scottish national party, plaid cymru, plaid, sdlp, dup, sinn fein, the shinners, fianna fail, fine gael, ffg, aontu, people before profit, pbp,
  national party ireland, irish freedom party, corbynista, corbynistas, corbynites, blairite, blairites, thatcherite, thatcherites, brexiteer,
  brexiteers, remainer, remainers, leave voter, leave voters, remain voters, rejoiners, alba party, yoons, restore britain, advance uk, britain first,
  english defence league, edl, bnp, national front, homeland party, patriotic alternative, just stop oil, extinction rebellion, insulate britain,
  green voters, red wall, blue wall, trots, tankies, workers party of britain, monster raving loony, one nation tory, erg, loony left, farage fans,
  indyref, indy ref, scexit
`
