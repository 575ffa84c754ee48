/** Makers by trade or love, as they stand in lines about oneself. */
export default `
  i write thrillers, i write romance, i write crime, i write songs about, i draw comics, i draw maps, i paint skies,
  i build guitars, i make banjos, i make hats, i make pots, i make quilts about, i make tiny, i make films about,
  i make zines, maker of, illustrator of, composer for, composer of, crime writer, thriller writer, romance writer,
  fantasy writer, childrens author, picture book author, childrens book author, debut author, indie author,
  self published author, hobby author, poet in, spoken word artist, performance poet, slam poet, textile artist,
  fibre artist, fiber artist, visual artist, concept artist, 3d artist, games artist, comic creator, storyboard artist,
  tattoo artist, makeup artist, sand artist, ice sculptor, wood carver, woodcarver, woodturner, stone carver,
  stonemason and, bookbinder, book binder, paper artist, papermaker, papercutter, glass artist, mosaic artist,
  ceramic artist, pastry artist, cake designer, cake artist, sugar artist, floral designer, fashion designer,
  costume designer, set designer, sound designer, lighting designer, game designer, game developer, level designer,
  type designer, type designer in, jewellery designer, jewelry designer, jewellery maker, jewelry maker, soap maker,
  candle maker, hat maker, milliner, puppeteer, puppet maker, toy maker, dollmaker, model maker, modeller,
  instrument maker, banjo maker, violin maker, guitar maker, knitwear designer, knit designer, pattern designer,
  quilter and, embroiderer, seamstress and, tailor and designer, dj and producer, music producer, producer of beats,
  beat maker, singer and songwriter, documentary maker, documentary filmmaker, short film maker, film maker,
  director of short, podcaster and, youtuber making, creative director and, creative technologist, creative coder,
  hobbyist maker, tinkerer, architect and artist
`
