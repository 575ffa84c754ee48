/** Street and rap slang of opioids, lean, pills, weed and being high. */
export default `
  perkys, perc 0, roxys, dope fiend, feening, feenin, sippin lean, sip lean, sipping lean, dirty sprite, double cup,
  styrofoam cup, purple drank, purp drank, wocky, pour up, po up, poured a four, pour a four, four in the sprite,
  codeine cup, geeked up, geekd, off the perc, off a perc, off the perky, off a perky, off the molly, off the xan,
  off a xan, off the lean, off the gas, off the za, off the weed, off the loud, off the dope, off them beans,
  off beans, off the addy, off an addy, off edibles, off an edible, off shrooms, off the shrooms, off the henny and,
  za, exotic gas, gas pack, smoking gas, smoking that, smokin dope, smokin gas, smokin exotic, smokin za, dime bag,
  nick bag, nickel bag, half a zip, zip of, zips of, qp of, pound of weed, backwood, game leaf, raw cones, moonrocks,
  moonrock, moon rocks, wax pen, dab pen, dab, dabbed, dabbing, dab cart, stiiizy, muha, muha meds, baby jeeter,
  packwoods, gelato 0, sour diesel, wedding cake, gorilla glue, gg4, blue dream, girl scout cookies, purple haze,
  granddaddy purple, northern lights, white widow, amnesia haze, cali weed, bc bud, colorado weed, tweaked out,
  spun out, geeked out, methed out, zanned out, barred out, barred up, rolled up on, poppin percs, poppin pills,
  popping percs, popping xans, pop a perc, popping bars, mollies, skittles bag, jolly ranchers and codeine,
  to feel normal, to feel regular, not even fun anymore, fun no more
`
