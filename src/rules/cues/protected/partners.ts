/** Own partner named: wife, husband, boyfriend, girlfriend (telling together with own gender). */
export default `
  my wife, my wifey, the wife, my missus, the missus, my husband, my hubby, my husbands, the husband, my hubs, my boyfriend, my bf, my fella, my bae,
  my girlfriend, my gf, my bird, my lass, my other half, my partner, my partner he, my partner she, my spouse, my dh, my dw, my fiance, my fiancee,
  my husband to be, my wife to be, my ex wife, my ex husband, my ex boyfriend, my ex girlfriend, my late wife, my late husband, her wife, his husband,
  my wife and i, my husband and i, me and my wife, me and my husband, me and my boyfriend, me and my girlfriend, wife and wife, mr and mr, mrs and mrs,
  married to a man, married to a woman, my jowa, jowa, my asawa, my shawty, my mrs, my mister, my boo, my life partner, married for 0 years,
  wedding anniversary, our anniversary, my better half
`
