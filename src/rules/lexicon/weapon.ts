/** Things made or taken to hurt with. */
export default `
  %gun, %pistol, %rifle, %shotgun, %handgun, %revolver, %firearm, %glock, ak47, ak 47, ak, ar15, ar 15, uzi, mac 10, beretta, sig sauer, desert eagle,
  smith and wesson, colt 45, 9mm, nine millimetre, 9 mil, strap, blicky, burner, heater, piece, gat, draco, switch on the glock, %machete, %knife,
  %flick knife, zombie knife, rambo knife, butterfly knife, switchblade, %blade, shank, shiv, ching, %dagger, %sword, %katana, %axe, %hatchet, %hammer,
  crowbar, baseball bat, %bat, knuckle duster, knuckledusters, brass knuckles, nunchucks, crossbow, %crossbow, taser, %bomb, %grenade, petrol bomb,
  molotov, pipe bomb, explosives, acid, bullet, bullets, %bullet, ammo, hollow points, sawn off, semi automatic, assault rifle, samurai sword, 🔫, 🔪, 🗡,
  💣, 🪓
`
  .trim()
  .split(/\s*,\s*/)
