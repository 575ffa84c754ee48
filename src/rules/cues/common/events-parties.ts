/** Weddings, parties, holidays, funerals and celebrations. */
export default `
  %party, house warming, housewarming, %wedding, %bride, %groom, bridesmaid, bridesmaids, best man, hen do, stag do, bachelorette,
  baby shower, gender reveal, christening, baptism, bar mitzvah, bat mitzvah, quinceanera, prom, %ball, gala dinner, awards night,
  fundraiser night, reunion, carnival, parade, pride, festival, festivals, concert night, owambe, aso ebi, introduction ceremony, lobola,
  ruracio, sangeet, mehndi, baraat, haldi, nikkah, walima, garba, dandiya, funeral, wake, burial, memorial service, new years eve,
  works do, fancy dress, costume, fireworks, bonfire, barn dance, ceilidh, disco, club, clubbing, nightclub, night out, nights out,
  dancefloor, dance floor, dj, karaoke night, celebrate, celebrating, celebrated, celebration, celebrations, guest list, rsvp, invitation,
  decorations, balloons, presents, gifts, secret santa
`
