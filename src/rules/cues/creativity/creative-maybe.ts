/** Words of making that often mean other things. */
export default `
  made, wrote, writing, draw, build, built, baking, cook, cooked, recipe, design, designs, create, creative,
  creativity, art, craft, crafts, piece, series, collection, print, prints, shot, shots, film, video, photo, photos,
  picture, pictures, image, story, page, book, music, record, records, play, playing, show, shows, performance, gig,
  band, studio, project, idea, ideas, colour, colours, style, texture, detail, details, shape, sound, theme, draft,
  cut, hook, line, lines, cover, set, cast, turned, threw, throw, forging, made a, made my, made it, made from, fired,
  mended, restored, assembled, created, created a, constructed, improvised, came up with, turned into, turned this,
  piped, iced, frosted, shot a, writing a, making a, mug, mugs, bowls, vase, track, beats, beat, tune, jig, reel, ep,
  score for, table, bench, chair, stool, shed, boat, pond, drone, robot, website, masks, mask, float, scarf, jumper,
  rug, kite, blog, podcast, newsletter, puzzle, fusion, clay, resin, demo, album, mixtape, oak, ash, walnut, birch,
  pine, yew, brass, copper, wire, leather, glass, wool, cotton, lace, velvet, linen, fabric, ink, canvas, needles,
  unity, reaper, sensors, verse, chorus, plot, setting, character, characters, harmony, acoustic, the wheel, garnish,
  photographer, artist, writer, producer, designer and, new collection, spare room, in the shed, recycled, cardboard,
  junk, premiere, maker, series of, draft 0, page 0, my story, my work, my photos, before and after, diy, 📷, 📸, 🎵,
  🎶, 🎭, ✂, turned the, turned an, turned some, turned my, made with, painted the, floral, glued, put together a,
  made every, made all, made these, painted over, edited the, recorded the, new video, new song, my track, my demo,
  my album, by hand, knit, doodle, my game, my app, printed on, app that, i make, i make things, did it myself,
  my costume, my pictures from, i shot, three tier, make my own, my own clothes, i baked, weaver, poet and,
  been building a, i recorded, built the, folded, printed it, drew the, stories about, a film about, on the bench,
  biro, mural on, novelist, inventor, storyteller, author of, writer of, maker and, rapper and, songwriter and,
  spoken word, designer of, builder of, inventor of, i write about, graffiti artist, street artist
`
