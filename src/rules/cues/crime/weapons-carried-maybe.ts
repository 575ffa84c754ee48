/** Words that may mean this idea and often mean something else (weapons-carried). */
export default `
  %carry, balisong, rambo, machete, machetes, panga, katana, kukri, baton, asp, ammonia, mace, taser, nunchucks,
  catapult, slingshot, crossbow, blowpipe, 3d printed, switches, sear, drilled, strap, straps, strapped, heater, pole,
  poles, stick, grip, pipe, mash, mac, matic, tool, piece, glock, gat, ratchet, spinner, dotty, wap, waps, corn,
  shooter, shooters, handgun, pistol, concealed, ammo, ammunition, bullets, rounds, suppressor, silencer, grenade,
  thermite, 🔪, 🗡, 🔫, 💣, 🧨, 🏹, 🪓, okapi, parang, celurit, kris, rampuri, talwar, gunda, goonda
`
