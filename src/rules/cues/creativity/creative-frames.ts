/** Frames of showing one's own work: side project, from scratch, my own design, finished at last, new in my shop, process. */
export default `
  of my own, all my own, my art, my drawing, my painting, my poem, my comic, my quilt, my first short, my first quilt,
  new track, from scratch, wip, side project, sideproject, in the studio, kitchen table, at the kitchen table,
  driftwood, bottle tops, inspired by, imagined, imagination, experimented with, open mic, hung my, exhibited,
  gallery wall, open studio, nanowrimo, inktober, mermay, naponowrimo, napowrimo, 100daysproject, zinefest,
  makersgonnamake, makers, makersofinstagram, makersmovement, artistsoninstagram, artistsontwitter, artistsonmastodon,
  songwriter, composer, beatmaker, illustrator, painter, potter, poet, filmmaker, animator, woodworker, quilter,
  crafter, sculptor, writingcommunity, amwriting, poetrycommunity, handmadewithlove, supporthandmade, shophandmade,
  diyproject, smallbatch, creativecoding, genuary, 🎨, 🖌, 🧵, 🧶, 🪡, 🎬, 🎞, 🎼, 🎸, 🎹, 🪕, 🖍, 🖋, 🪚, 🪵, 🏺
`
