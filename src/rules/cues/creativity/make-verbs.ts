/** Verbs of making something of one's own: made, wrote, painted, composed, built, designed, sewn, carved. */
export default `
  made this, made by me, i made, been making, handmade, homemade, handcrafted, hand painted, hand lettered,
  hand carved, wrote a, wrote my, wrote this, wrote and, wrote it, i wrote, writing my, penned, drafted a, rewrote,
  edited my, self published, illustrated, illustrating, drew, drew a, been drawing, sketched, sketching, doodled,
  doodling, painted, painted a, painted my, painting a mural, finished painting, stencilled, sculpted, sculpting,
  carved, carved a, carving, whittled, turned a, threw a, glazed, moulded, forged, soldered, composed, composed a,
  composing, arranged for, remixed, recorded a, choreographed, choreographing, staged, shot my, filmed a, filmed my,
  animated, animating, photographed, photographing, printed my, designed, designed a, designed this, designed our,
  designed the, redesigned, built a, built an app, coded a, hacked together, invented, invented a, inventing,
  prototyped, 3d printed, crafted, creating a, sewed, sewed a, sewed my, sewn, stitched, quilted, embroidered,
  embroidering, knitted, knitted a, crocheted, wove, woven, dyed, upcycled, repurposed, turned _ into a, refurbished,
  reupholstered, reclaimed, baked, baked a, decorated, landscaped, customised, customized, modded, wrote and recorded
`
