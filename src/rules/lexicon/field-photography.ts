/** Words that only talk of photography brings up. */
export default `
  camera, cameras, lens, lenses, shot on film, shot on 35mm, 35mm, 50mm, 85mm, 120 film, photographer, photographers, photography, darkroom, kodak,
  portra, ilford, hp5, fujifilm, fuji, aperture, iso, shutter, shutter speed, canon, nikon, leica, hasselblad, rolleiflex, pentax, dslr, mirrorless,
  tripod, lightroom, photo shoot, photoshoot, photo shoots, headshots, new headshot, professional headshot, golden hour, roll of film, polaroid,
  f stop, bokeh, long exposure, macro shot, drone shot, drone footage, wedding shoot, portrait session, studio lighting, flash gun, flashgun, 📷, 📸, 🎞
`
  .trim()
  .split(/\s*,\s*/)
