/** Things used for taking drugs or growing them. */
export default `
  bongwater, bong water, water pipe, waterpipe, bubbler pipe, dab rig, dab nail, e nail, dugout pipe, one hitter, onehitter, one hitters,
  chillum pipe, %grinder, rolling papers, rolling paper, rolling tray, rolling trays, king size skins, king skins, kingskin, rizlas, rizla,
  raw papers, raw cones, blunt wrap, blunt wraps, swisher sweets, dutch masters, phillies blunt, filter tips, roach clip, roach material,
  roaches, crutch and roach, gravity bong, geebs, geeb, bucket bong, buckets bong, lung bong, apple pipe, apple bong, hash pipe,
  glass pipe meth, %oil burner pipe, carb cap, roller joint, cart battery, 510 thread, 510 battery, thc cartridge, thc cartridges,
  vape cartridge thc, dispo thc, disposable thc, rolled up bill, rolled up bank note, snorting straw, snort straw, sniffer straw,
  snuff bullet, coke spoon, bullet sniffer, coke mirror, key with powder, digital scales, mini scales, pocket scales, scales and baggies,
  baggies and scales, burner phone, burner phones, syringe, syringes, hypodermic, needle and spoon, needles and foil, burnt spoon,
  burnt spoons, tin foil and lighter, foil and pipe, tourniquet arm, crackers and balloons, balloons and chargers, nos cracker, test kit,
  reagent test, test strips fentanyl, fentanyl strips, narcan in my bag, naloxone kit, pill crusher, pill cutter, crush and snort,
  grow lights, grow tents, grow light, hydro setup, hydroponics setup, carbon filter tent, odour filter weed, ozium, weed drawer, weed box,
  stoner kit, head shop, headshop, smoke shop, vaporizer dry herb, dry herb vape, volcano vaporizer, volcano vape, pax vape,
  mighty vaporizer, arizer, puffco, storz and bickel, dynavap, magic butter machine, decarb, decarbed, decarboxylated
`
