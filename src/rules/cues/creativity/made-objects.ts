/** Made things of hand and code: jewellery, textiles, costume, furniture, builds, apps, games, cakes, gardens, shows. */
export default `
  jewellery, jewelry, earrings, necklace, beadwork, adire, batik, kolam, rangoli, mehndi, alpona, macrame, quilt,
  patchwork, cross stitch, embroidery, tapestry, cardigan, amigurumi, prom dress, cosplay, costume, carnival costume,
  puppet, puppets, parol, lantern, origami, papercraft, scrapbook, bullet journal, calligraphy, lettering, poster,
  album cover, logo, font, storyboard, animation, stop motion, claymation, procreate, photobook, timelapse,
  exhibition, installation, %installation, set design, model railway, diorama, miniature, miniatures, dollhouse,
  woodwork, coffee table, bookcase, bookshelf, spoon, walking stick, guitar, cabinet, treehouse, playhouse, rockery,
  camper van, campervan, canoe, synth, web app, video game, board game, crossword, escape room, wedding cake,
  birthday cake, showstopper, tasting menu, cocktail recipe, wreath, centrepiece, bouquet, choreography, routine
`
