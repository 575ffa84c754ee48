/** Words that may mean being high. */
export default `
  high, higher, baked, fried, toasted, lit, lifted, faded, gone, ripped, blasted, wrecked, cooked, loaded, flying,
  buzzed, charged, gassed, zoned, out of it, bent, blown, cracked, fucked, euphoric, euphoria, bliss, vibing, vibes,
  vibin, mellow, chill, chillaxed, paranoid, paranoia, paro, para, tingling, hungry, starving, staring at,
  can not feel, sweating, jittery, sketchy, edgy, glitching, glitched, lagging, wasted, goofy, elevated, kite, mars,
  orbit, houston, space, moon
`
