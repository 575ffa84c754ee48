/** Made things of word, sound and picture: poems, songs, films, paintings, prints, photo series, exhibitions. */
export default `
  poem, %poem, haiku, sonnet, limerick, short story, novel, my novel, novella, fanfic, fic, memoir, zine, %zine,
  chapbook, comic, webcomic, comic strip, cartoon, manga, screenplay, short film, one act play, music video, song,
  lyrics, melody, riff, instrumental, soundtrack, jingle, string quartet, ballad, hymn, arrangement, painting,
  watercolour, watercolor, acrylic, gouache, mural, sketch, %sketch, sketchbook, charcoal, pastels, linocut, woodcut,
  etching, monoprint, collage, mosaic, stained glass, sculpture, pottery, ceramic, raku
`
