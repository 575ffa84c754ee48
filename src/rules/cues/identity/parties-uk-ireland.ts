/** Parties, movements and camps of Britain and Ireland. */
export default `
  tory, tories, conservative party, labour party, labour voters, lib dem, lib dems, liberal democrats, reform voters,
  ukip, snp, plaid, sdlp, dup, sinn fein, fianna fail, fine gael, ffg, aontu, pbp, corbynista, corbynistas,
  corbynites, blairite, blairites, thatcherite, thatcherites, brexiteer, brexiteers, remainer, remainers,
  leave voters, rejoiners, yoons, edl, bnp, national front, trots, tankies, erg, loony left, indyref, scexit
`
