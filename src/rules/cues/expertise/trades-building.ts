/** Terms of building, electrics, plumbing, joinery, decorating, motor trade, haulage, beauty and other manual trades. */
export default `
  isolate, consumer unit, rcd, rcbo, earthing, overload, extension lead, stopcock, ptfe, solder, soldering, boiler,
  boiler pressure, inhibitor, lagging, limescale, smoke alarm, damp, condensation, mould, ventilation, insulation,
  lintel, load bearing, joist, joists, rafters, purlin, noggins, stud, spirit level, pointing, lime mortar, mortar,
  cement, screed, plaster, skim, pva, primer, undercoat, sanding, sandpaper, grit, filler, caulk, eggshell, varnish,
  mortise, tenon, dovetail, dovetails, chisel, sharpen, sharpening, whetstone, kickback, clamps, screws, drill bit,
  countersink, grout, tile, tiles, tanking, adhesive, silicone, sealant, flashing, guttering, gutter, scaffold,
  scaffolding, ppe, rpe, silica, asbestos, toolbox talk, rams, party wall, snagging, first fix, tig, mig, tack,
  preheat, brake pads, cambelt, head gasket, dpf, alternator, diagnostics, obd, tachograph, blind spot, reversing,
  banksman, forklift, toning, scalp, cuticle, exfoliate, spf, sunscreen, seam, hem, interfacing
`
