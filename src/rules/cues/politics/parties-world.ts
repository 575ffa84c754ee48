/** Parties and movements of other countries. */
export default `
  bjp, rss, congress party, inc india, aam aadmi party, tmc, trinamool, shiv sena, bsp, dmk, aiadmk, cpim, cpi m, sanghi, sanghis, congressi,
  congressis, hindutva, sangh parivar, bhakts, bajrang dal, vhp, pti, pmln, pml n, ppp pakistan, jui, tlp, mqm, patwari, patwaris, youthia, youthias,
  awami league, bnp bangladesh, jamaat e islami, labour party nigeria, obidient, obidients, obi dients, batists, batist, atikulated,
  city boys for tinubu, ipob, esn, oodua, jubilee party, azimio, kenya kwanza, odm, hustler nation, anc, eff, democratic alliance, the da, mk party,
  umkhonto wesizwe, action sa, patriotic alliance, freedom front plus, ff plus, afriforum, zanu pf, ccc zimbabwe, swapo, liberal party of australia,
  coalition voters, labor party, one nation, pauline hanson one nation, palmer united, the teals, teal independents, greens senators, nz first,
  national party nz, labour nz, te pati maori, liberal party of canada, ndp, bloc quebecois, conservative party of canada, ucp, wexit, freedom convoy,
  caq, parti quebecois, dilawan, dilawans, dds, kakampink, kakampinks, uniteam, bbm supporters, pulang araw, loyalistang marcos, liberal party ph,
  workers party singapore, psp singapore, umno, pkr, bersatu, pakatan harapan, perikatan nasional, dap malaysia, barisan nasional, afd,
  rassemblement national, front national, fidesz, sweden democrats, fratelli, m5s, golden dawn, podemos, likud, knesset right, hamas, hezbollah, fatah,
  united russia, ccp, chinese communist party, law and justice party, pis party, true finns, danish peoples party
`
