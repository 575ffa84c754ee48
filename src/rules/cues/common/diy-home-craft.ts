/** Home, DIY, crafts, repairs, housework. */
export default `
  diy, %drill, hammer, nails, screws, screwdriver, spanner, wrench, saw, sawdust, sander, sanding, plaster,
  plasterboard, paint, painting the, painted the, paintbrush, roller, primer, undercoat, wallpaper, tiles, tiling,
  grout, sealant, caulk, plumbing, plumber, boiler, radiator, leak, leaking, pipes, electrician, wiring, fuse, socket,
  joiner, joinery, carpenter, carpentry, woodwork, woodworking, lathe, welding, welder, welded, soldering,
  bricklaying, brickie, builder, builders, scaffolding, roof, roofing, roofer, loft, attic, shed, fence, decking,
  patio, concrete, cement, flat pack, flatpack, ikea, shelves, shelf, wardrobe, renovation, renovating, renovated,
  refurb, extension, new kitchen, bathroom, moving house, keys to our, homeowner, decluttering, declutter, cleaning,
  hoover, hoovering, vacuum, laundry, washing up, dishwasher, ironing, housework, chores, bins, bin day, knitting,
  knit, knitted, crochet, crocheted, sewing, sew, sewed, quilting, quilt, embroidery, cross stitch, yarn, wool,
  pottery, upcycling, upcycled, furniture, antiques, car boot, charity shop, thrifted, thrift, vinted, ebay, lego,
  model railway, jigsaw, scrapbooking, calligraphy, origami, repair cafe, repaired, fixed the, superglue, craft,
  crafts, crafting
`
