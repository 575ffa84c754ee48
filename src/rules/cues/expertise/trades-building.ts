/** Terms of building, electrics, plumbing, joinery, decorating, motor trade, haulage, beauty and other manual trades. */
export default `
  isolate, isolate the, dead before, prove dead, test before touch, consumer unit, fuse board, rcd, rcbo, earthing, live wire,
  twin and earth, ring main, cable size, voltage drop, overload, extension lead, junction box, stopcock, stop tap, isolation valve, ptfe,
  ptfe tape, compression fitting, push fit, solder, soldering, u bend, waste pipe, soil pipe, boiler, boiler pressure, boiler service,
  bleed _ radiators, bleed your radiators, inhibitor, magnetic filter, lagging, limescale, carbon monoxide, co alarm, gas leak,
  smoke alarm, damp, rising damp, condensation, mould, ventilation, vapour barrier, insulation, lintel, load bearing, joist, joists,
  rafters, purlin, noggins, stud wall, stud, spirit level, pointing, lime mortar, mortar, cement, sharp sand, screed, plaster, mist coat,
  skim, pva, primer, undercoat, sand it, sanding, sandpaper, grit, 0 grit, sugar soap, filler, caulk, masking tape, cutting in, eggshell,
  varnish, wood stain, with the grain, against the grain, tear out, mortise, tenon, dovetail, dovetails, chisel, sharpen, sharpening,
  whetstone, table saw, kickback, push stick, clamps, wood glue, seasoned wood, moisture content, pilot hole, screws, wall plug,
  rawl plugs, drill bit, countersink, grout, tile, tiles, tanking, back butter, adhesive, silicone, sealant, expansion gap, flashing,
  guttering, gutter, scaffold, scaffolding, ppe, hard hat, dust mask, rpe, silica, asbestos, hot works, toolbox talk, method statement,
  rams, planning permission, building regs, building control, party wall, three quotes, snagging, first fix, second fix, tig, mig,
  stick welding, tack, preheat, brake pads, brake fluid, timing belt, cam belt, cambelt, head gasket, oil change, change your oil,
  oil filter, tyre pressure, tread depth, wheel alignment, dpf, glow plug, spark plug, alternator, battery terminals, diagnostics,
  fault code, obd, jack stands, axle stands, tachograph, drivers hours, load security, ratchet straps, blind spot, reversing, banksman,
  forklift, patch test, toning, scalp, split ends, cuticle, gel polish, exfoliate, spf, sunscreen, seam, seam allowance, hem, bias cut,
  pattern cutting, interfacing, press as you go, knitting gauge
`
