/** Words that only sometimes mean a weapon or the carrying of one. */
export default `
  heat, heater, stick, burner, chopper, shooter, shotty, iron, steel, blade, blades, cap, clip, bat, hammer, brick,
  bricks, chain, pipe, blicky, bando, toolie, skeng, skengs, mash, waps, wap, spinner, nank, nanks, splash, swordfish,
  ting, rusty, carrying, carry, packing, loaded, ccw, 0a, 0nd amendment, gun safe, molon labe, range day, trigger,
  barrel, crosshairs, aimed at, pointed at, pointing at, pointing a, posing with, pose with, waving a, brandishing,
  brandished, wielding, sharpened, by the door, in my boot, in the glovebox, trespassers
`
