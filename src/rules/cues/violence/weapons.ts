/** Weapons by plain name, brand, slang and emoji. */
export default `
  %pistol, %handgun, %revolver, %glock, glizzy, beretta, deagle, colt, %shotgun, sawn off, sawed off, %rifle, ar 0,
  ar0, ak, ak0, aks, kalashnikov, draco, mac0, %taser, ammo, extendo, silencer, suppressor, gat, gats, strapz,
  gunpowder, switchblade, balisong, %machete, %panga, cutlass, cutlasses, rambo, rambz, katana, cleaver, razor blade,
  bayonet, %knuckleduster, brass knuckles, baseball bat, crowbar, bike lock, cosh, truncheon, nunchucks, crossbow,
  catapult, slingshot, brick through, sjambok, knobkerrie, knobkierie, rungu, %lathi, danda, bolo, itak, parang, kris,
  %grenade, explosives, semtex, ied, flamethrower, missile, 🔫, 🔪, 🗡, ⚔, 💣, 🧨, 🪓🪓, 🏹, 🩸
`
