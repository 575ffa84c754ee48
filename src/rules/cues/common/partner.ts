/** Wife, husband, partner, ex, dates. */
export default `
  %wife, wifey, %husband, hubby, hubs, hubster, other half, better half, missus, her indoors, the mrs, %spouse, %partner, %girlfriend,
  %boyfriend, gf, bf, my girl, my man, bae, boo, babe, %fiance, %fiancee, %ex, exes, baby mama, baby daddy, baby mother, first date,
  second date, date night, on a date, dating, tinder, hinge, bumble, grindr, situationship, crush, talking stage, jowa, syota, asawa, biwi,
  pati, shauhar, begum, side chick, sidechick, mistress, affair, lover, engaged, she said yes, wedding, anniversary, honeymoon, married,
  divorced, divorce, single again, breakup, broke up, dumped
`
