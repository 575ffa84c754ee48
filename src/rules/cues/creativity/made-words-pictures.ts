/** Made things of word, sound and picture: poems, songs, films, paintings, prints, photo series, exhibitions. */
export default `
  poem, %poem, haiku, sonnet, limerick, spoken word, slam poem, short story, short stories, flash fiction, novel, my novel, novella,
  fan fiction, fanfic, fic, memoir, essay collection, zine, %zine, chapbook, childrens book, picture book, colouring book, comic,
  webcomic, graphic novel, comic strip, cartoon, manga, screenplay, short film, film script, stage play, one act play, one woman show,
  radio play, sketch show, stand up set, documentary short, music video, song, my song, original song, lyrics, melody, riff, demo tape,
  debut album, instrumental, soundtrack, jingle, string quartet, ballad, hymn, composition for, arrangement, cover version, painting,
  oil painting, watercolour, watercolor, acrylic, gouache, mural, portrait of, self portrait, landscape painting, still life,
  pet portrait, sketch, %sketch, sketchbook, line art, pen and ink, charcoal, charcoal drawing, pastels, linocut, lino print,
  screen print, woodcut, etching, monoprint, collage, mosaic, stained glass, sculpture, pottery, pinch pot, ceramic, raku
`
