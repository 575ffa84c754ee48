/** Wishing whole groups dead or hurt: let them drown, pack them up, shoot the lot. */
export default `
  hope they drown, hope they all drown, hope they sink, hope it sinks, hope the lot, hope the whole lot,
  hope all of them, hope every one of them, hope every last, let them drown, let them all drown, let them starve,
  let them burn, let them rot, let them freeze, drown the lot, drown them, drown in the, drown before,
  %sink the boats, sink the boat, gunboats, gunboat, machine gun, machine gun them, machine gun the, mine the channel,
  electrify the fence, snipers, sniper on, snipers on, shoot on sight, shoot the lot, shoot them all, shoot a few,
  shoot one or two, shoot the first, open fire, fire at will, line them up, up against the wall, hang them,
  hang them all, hang the lot, hang him, hang her, string them up, string him up, string her up, strung up,
  from lampposts, from a lamppost, from the nearest, gas them, gas chamber, gas chambers, put them in camps,
  push them into, push them back, nuke them, nuke it, nuked, carpet bomb, carpet bomb the, level the place, level it,
  flatten the place, flatten it, wipe them out, wipe them off, off the map, off the face of, drone them, napalm,
  agent orange, burn it down, burn it to the ground, burn the place, burn them all, burn them out, burn the hotel,
  set light to, set him on fire, run them over, run him over, mow them down, mow down, plough through, plough into,
  drive through them, drive over, a bullet in, put a bullet, bullet to the, put two in, need a bullet,
  deserve a bullet, deserves a bullet, catch a bullet, catch bullets, on a rope, end of a rope, noose for,
  bring back the rope, bring back the cane, bring back the birch, bring back the chair, bring back the gallows,
  bring back the stocks, bring back flogging, bring back public, death penalty for, chop his, chop their hands,
  chop their, chop his hands, chop hands, cut his hands, cut their hands, cut it off, cut his balls, cut them off,
  cut off his, chemical castration, without parachutes, from a helicopter, out of a helicopter, helicopter rides,
  free helicopter, free helicopter ride, free helicopter rides, feed them to, to the crocs, to the sharks
`
