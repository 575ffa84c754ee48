/** Verbs of making something of one's own: made, wrote, painted, composed, built, designed, sewn, carved. */
export default `
  made this, made my own, made out of, made by me, i made, been making, making my own, finished making, handmade, hand made, homemade,
  home made, handcrafted, hand crafted, hand painted, hand drawn, hand lettered, hand stitched, hand sewn, hand carved, hand built,
  hand dyed, hand knitted, hand turned, hand bound, hand thrown, wrote a, wrote my, wrote this, wrote and, wrote it, written by me,
  i wrote, writing my, co wrote a, penned, penned a, drafted a, drafted my, rewrote, rewriting my, edited my, self published,
  self publishing, published my novel, published my poems, published my book, illustrated, illustrated a, illustrating, drew, drew this,
  drew a, drew my, drawn by me, been drawing, sketched, sketched this, sketching, doodled, doodling, painted, painted a, painted this,
  painted my, painting a mural, been painting, finished painting, stencilled, spray painted a mural, sculpted, sculpting, carved,
  carved a, carving, whittled, turned a, threw a, threw this, glazed, moulded, cast my, welded a, forged, forged a, soldered, composed,
  composed a, composing, arranged a, arranged for, remixed, recorded a, recorded my, recorded our, recording my, produced a, produced my,
  mixed my, mixed and mastered, choreographed, choreographing, staged, staged a, directed a, directed my, shot my, filmed a, filmed my,
  animated, animated a, animating, photographed, photographing, printed my, screen printed, lino printed, designed, designed a,
  designed my, designed this, designed our, designed the, designing a, designing my, redesigned, built a, built my, built this,
  built myself, built from, building my own, built an app, coded a, coded my, programmed a, hacked together, cobbled together,
  knocked up a, put together a, invented, invented a, inventing, dreamed up, prototyped, 3d printed, laser cut, crafted, crafting a,
  created my, created this, creating a, sewed, sewed a, sewed my, sewn, stitched, stitched a, quilted, embroidered, embroidering, knitted,
  knitted a, knitting a, crocheted, crocheting a, wove, woven, weaving a, dyed, upcycled, upcycled an old, repurposed, turned an old,
  turned _ into a, restored an old, refurbished, reupholstered, reclaimed, baked, baked a, baked my, decorated, decorated a,
  my own recipe, own recipe, invented a recipe, brewed my own, fermented my own, grew and made, visible mending, landscaped,
  laid out a garden, customised, customized, modded, mashed up, wrote and performed, wrote and directed, wrote and recorded
`
