/** Wife, husband, partner, ex, dates. */
export default `
  %wife, wifey, %husband, hubby, hubs, hubster, other half, missus, %spouse, %partner, %girlfriend, %boyfriend, gf,
  bf, my girl, my man, bae, boo, babe, %fiance, %fiancee, %ex, exes, first date, dating, tinder, hinge, bumble,
  grindr, situationship, crush, jowa, syota, asawa, biwi, pati, shauhar, begum, sidechick, mistress, affair, lover,
  engaged, she said yes, wedding, anniversary, honeymoon, married, divorced, divorce, breakup, broke up, dumped
`
