/** Own partner named: wife, husband, boyfriend, girlfriend (telling together with own gender). */
export default `
  my wife, the wife, the missus, my husband, my boyfriend, my girlfriend, my partner, my fiance, my ex husband,
  my late wife, my late husband, her wife, his husband, my wife and i, my husband and i, me and my wife, jowa,
  wedding anniversary
`
