/** Made things of hand and code: jewellery, textiles, costume, furniture, builds, apps, games, cakes, gardens, shows. */
export default `
  jewellery, jewelry, earrings, necklace, beadwork, ankara bag, kente design, adire, batik, block print, kolam, rangoli, mehndi,
  mehndi design, henna design, alpona, macrame, quilt, patchwork, cross stitch, embroidery, tapestry, rug tufting, cardigan, aran jumper,
  baby blanket, granny square, amigurumi, wedding dress, prom dress, dress i made, cosplay, costume, carnival costume, mas costume,
  puppet, puppets, parol, lantern, paper lantern, origami, papercraft, scrapbook, bullet journal, calligraphy, lettering, birthday card,
  wedding invitations, poster, gig poster, album cover, book cover, logo, font, typeface of my own, icon set, wallpaper design,
  sticker design, t shirt design, tattoo design, storyboard, animation, stop motion, claymation, 3d model, blender render, pixel art,
  digital art, generative art, procreate, photo series, photo essay, photo project, photobook, photo book, black and white series,
  film photos, darkroom prints, macro shots, night sky shot, time lapse, timelapse, drone shots, exhibition, my exhibition, solo show,
  group show, installation, %installation, window display, stage set, set design, model railway, diorama, miniature, miniatures,
  dollhouse, lego build, lego moc, woodwork, coffee table, dining table, bookcase, bookshelf, cutting board, chopping board, spoon,
  walking stick, guitar, cigar box guitar, violin build, cabinet, bunk bed, treehouse, playhouse, pizza oven, garden bench, rockery,
  camper van, van conversion, campervan, canoe, bike frame, custom bike, go kart, weather station, synth, keyboard build, smart mirror,
  web app, portfolio site, mobile app, browser extension, video game, indie game, board game, card game, tabletop campaign, crossword,
  escape room, youtube channel, tiered cake, wedding cake, birthday cake, showstopper, gingerbread house, sugar flowers,
  chocolate sculpture, tasting menu, hot sauce, jam recipe, cocktail recipe, kit lens, wreath, centrepiece, bouquet, flower arrangement,
  dance piece, choreography, routine
`
