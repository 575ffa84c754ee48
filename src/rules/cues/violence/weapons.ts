/** Weapons by plain name, brand, slang and emoji. */
export default `
  gun, guns, %pistol, %handgun, %revolver, %glock, glizzy, beretta, deagle, colt, %shotgun, sawn off, sawed off,
  %rifle, ar 0, ar0, ak, ak0, aks, kalashnikov, draco, mac0, uzi, %taser, ammo, ammunition, rounds, extendo, silencer,
  suppressor, gat, gats, strap, strapped, strapz, gunpowder, knife, knives, switchblade, balisong, %machete, %panga,
  cutlass, cutlasses, rambo, ramsay, rambz, katana, %sword, axe, axes, hatchet, cleaver, razor blade, %dagger,
  bayonet, %knuckleduster, brass knuckles, baseball bat, crowbar, bike lock, cosh, truncheon, nunchucks, crossbow,
  catapult, slingshot, brick through, sjambok, knobkerrie, knobkierie, rungu, %lathi, danda, bolo, itak, parang, kris,
  bomb, bombs, %grenade, explosives, dynamite, c0, semtex, ied, flamethrower, missile, 🔫, 🔪, 🗡, ⚔, 💣, 🧨, 🪓🪓,
  🏹, 🩸
`
