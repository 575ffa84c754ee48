/** Songs, albums, concerts. */
export default `
  %song, %album, %single out, %track, %lyric, lyrics, playlist, spotify, soundcloud, bandcamp, apple music, vinyl, record shop, mixtape,
  ep out, new ep, music video, %concert, %gig, tour dates, world tour, eras tour, setlist, encore, headliner, support act, opening act,
  %band, %singer, %rapper, rap, hip hop, drill music, grime, afrobeats, amapiano, reggae, dancehall, soca, punk, metal, rock, indie, folk,
  country music, jazz, blues, gospel, k pop, kpop, bts, blackpink, techno, house music, dj set, remix, cover of, cover version, karaoke,
  chorus, verse, bridge, guitar, drums, drummer, piano, violin, choir, orchestra, symphony, taylor swift, swiftie, swifties, beyonce,
  rihanna, drake, kendrick, kanye, eminem, adele, ed sheeran, burna boy, wizkid, davido, bob marley, bob dylan, the beatles,
  rolling stones, queen, bowie, prince, nirvana, metallica, slayer, killers, the clash, arctic monkeys, oasis, blur, pulp, radiohead,
  coldplay, johnny cash, bohemian rhapsody, i shot the sheriff, murder on the dancefloor, murder ballad, eurovision, glastonbury set,
  open mic
`
