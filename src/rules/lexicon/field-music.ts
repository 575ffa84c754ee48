/** Words that only talk of music brings up. */
export default `
  song, songs, album, albums, lyric, lyrics, gig tonight, gigs, concert, concerts, playlist, spotify, soundcloud, apple music, guitar, guitarist,
  guitar solo, the drums, my drums, drummer, drum solo, drumming, bassist, bass line, bassline, mixtape, rapper, rappers, hip hop, dj set, vinyl, chorus, verse,
  b side, banger, bangers, on repeat, metal band, punk band, rock band, the band, my band, our band, boy band, choir, orchestra, orchestral, symphony,
  concerto, opera, soundtrack, karaoke, the killers, the cure, the smiths, the beatles, rolling stones, metallica, slayer, megadeth, iron maiden,
  black sabbath, sex pistols, guns n roses, guns and roses, nirvana, radiohead, oasis, taylor swift, beyonce, kendrick, eminem, drake,
  rihanna, adele, arctic monkeys, queens of the stone age, dead kennedys, cannibal corpse, murder ballad, ballads, murder ballads, death metal, black metal,
  heavy metal, techno, drum and bass, dnb, jungle set, setlist, set list, encore, mosh pit, moshpit, glastonbury, coachella, download festival,
  eurovision, grammys, grammy, piano, violin, cello, saxophone, trumpet, trombone, ukulele, banjo, bagpipes, accordion, synth, songwriter,
  singer songwriter, cover version, remix, music video, hammered dulcimer, musical theatre, single dropped, new single, debut single, ep out, lp, 🎵, 🎶,
  🎸, 🎤, 🎧, 🥁, 🎹, 🎺, 🎻, 🎷
`
  .trim()
  .split(/\s*,\s*/)
