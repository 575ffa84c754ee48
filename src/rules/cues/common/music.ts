/** Songs, albums, concerts. */
export default `
  %song, %album, %single out, %track, %lyric, lyrics, playlist, spotify, soundcloud, bandcamp, vinyl, mixtape,
  music video, %concert, %gig, setlist, encore, headliner, %band, %singer, %rapper, rap, grime, afrobeats, amapiano,
  reggae, dancehall, soca, punk, metal, rock, indie, folk, jazz, blues, gospel, k pop, kpop, bts, blackpink, techno,
  remix, cover of, karaoke, chorus, verse, bridge, guitar, drums, drummer, piano, violin, choir, orchestra, symphony,
  swiftie, swifties, beyonce, rihanna, drake, kendrick, kanye, eminem, adele, ed sheeran, wizkid, davido, bob marley,
  bob dylan, queen, bowie, prince, nirvana, metallica, slayer, killers, arctic monkeys, oasis, blur, pulp, radiohead,
  coldplay, eurovision, open mic
`
