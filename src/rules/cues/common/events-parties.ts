/** Weddings, parties, holidays, funerals and celebrations. */
export default `
  %party, housewarming, %wedding, %bride, %groom, bridesmaid, bridesmaids, best man, hen do, stag do, bachelorette,
  baby shower, christening, baptism, quinceanera, prom, %ball, reunion, carnival, parade, pride, festival, festivals,
  owambe, aso ebi, lobola, ruracio, sangeet, mehndi, baraat, haldi, nikkah, walima, garba, dandiya, funeral, wake,
  burial, works do, costume, fireworks, bonfire, ceilidh, disco, club, clubbing, nightclub, night out, dancefloor,
  dance floor, dj, celebrate, celebrating, celebrated, celebration, celebrations, rsvp, invitation, decorations,
  balloons, presents, gifts, secret santa
`
