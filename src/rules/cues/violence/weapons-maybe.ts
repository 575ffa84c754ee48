/** Words that only sometimes mean a weapon or the carrying of one. */
export default `
  heat, heater, stick, burner, chopper, shooter, shotty, iron, steel, blade, blades, cap, clip, bat, hammer, brick, bricks, chain, pipe,
  blicky, bando, toolie, skeng, skengs, mash, waps, wap, spinner, four door, nank, nanks, splash, swordfish, ting, rusty, carrying, carry,
  packing, loaded, tooled up, ccw, second amendment, 0a, 0nd amendment, gun collection, gun room, gun safe, come and take it, molon labe,
  range day, target practice, trigger, barrel, crosshairs, in my sights, safety off, aimed at, aiming at, pointed at, pointing at,
  pointing a, point a gun, holding a gun, posing with, pose with, waving a, waving my, brandishing, brandished, wielding, sharpening my,
  sharpened, under my pillow, under the bed, by the door, in my boot, in the glovebox, in my waistband, bring a knife, carried a knife,
  never leave without my, protect my house, home defence, home defense, this property is protected by, trespassers, stand your ground,
  shoot first
`
