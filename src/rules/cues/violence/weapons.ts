/** Weapons by plain name, brand, slang and emoji. */
export default `
  gun, guns, %pistol, %handgun, %revolver, %glock, glizzy, beretta, desert eagle, deagle, colt, smith and wesson, sig sauer, %shotgun,
  sawn off, sawed off, double barrel, %rifle, ar 0, ar0, ak, ak0, aks, kalashnikov, draco, mac 0, mac0, uzi, tec 0, %taser, pepper spray,
  ammo, ammunition, hollow point, hollow points, rounds, magazine full, extended clip, extendo, silencer, suppressor, gat, gats, strap,
  strapped, strapz, gunpowder, knife, knives, switchblade, balisong, box cutter, %machete, %panga, cutlass, cutlasses, rambo, ramsay, rambz,
  katana, %sword, axe, axes, hatchet, cleaver, razor blade, %dagger, bayonet, %knuckleduster, knuckle duster, brass knuckles, baseball bat,
  cricket bat at, golf club at, hockey stick at, hammer to, claw hammer, crowbar, tyre iron, tire iron, iron bar, iron bars, metal bar,
  lead pipe, bike chain, bike lock, cosh, truncheon, nunchucks, crossbow, catapult, slingshot, brick through, brick in a sock,
  snooker ball in a sock, pool ball in a sock, sjambok, knobkerrie, knobkierie, rungu, %lathi, danda, bolo, itak, kirpan attack, parang,
  kris, bomb, bombs, %grenade, explosives, dynamite, c0, molotov cocktail, semtex, ied, flamethrower, rpg launcher, missile, 🔫, 🔪, 🗡, ⚔, 💣,
  🧨, 🪓🪓, 🏹, 🩸
`
