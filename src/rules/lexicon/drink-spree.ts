/** Going out to get drunk. */
export default `
  on the piss, on the lash, on the sauce, on the razz, on the razzle, on the bevvy, on the swally, on the sesh, on the beers, on the pints,
  on a bender, on a three day bender, three day bender, two day bender, weekend bender, bank holiday bender, mad sesh, big sesh, heavy sesh,
  massive sesh, all day sesh, day sesh, all day session, drinking session, heavy session, pub crawl, bar crawl, booze cruise, bottomless brunch,
  bottomless prosecco, bottomless mimosas, beer pong, flip cup, flippy cup, keg stand, keg stands, beer bong, beer bongs, funnel, shotgun beers,
  shotgunned, shotgunning, shoey, shoeys, ring of fire, kings cup, power hour, century club, centurion challenge, drinking game, drinking games,
  edward fortyhands, edward 40 hands, never have i ever with shots, strawpedo, strawpedoed, strawpedoing, down it fresher, see it off, jagertrain,
  jager train, tequila train, pre drinks, predrinks, pres, prinks, pregame, pregaming, pregamed, day drinking, day drunk, day drink, binge drinking,
  binge drink, on it tonight, on it since, get on it, absolute bender, mad one, messy one, messy night, massive night, big night out, got messy,
  gets messy, get messy, messy weekend, shots shots shots, shots on me, rounds of shots, round of shots, liquid lunch, beer o clock, wine o clock,
  gin o clock, tequila o clock, booze up, boozy brunch, boozy lunch, piss up, p up, wine night, lash, chugging, chug beers, necking pints,
  sinking pints, smashing pints, sink a few, sinking a few, get the beers in, crate day, schoolies, jolly up, sundowner session, owambe spraying
`
  .trim()
  .split(/\s*,\s*/)
