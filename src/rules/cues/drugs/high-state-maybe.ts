/** Words that may mean being high. */
export default `
  high, higher, baked, fried, toasted, lit, lifted, faded, gone, ripped, blasted, wrecked, cooked, loaded, flying, buzzed, charged, gassed,
  zoned, out of it, off one, bent, blown, cracked, messed up, fucked, euphoric, euphoria, blissed out, bliss, on cloud nine,
  on another level, different level, in another dimension, vibing, vibes, vibin, mellow, mellowed out, chill, chilled out, chillaxed,
  paranoid, paranoia, paro, para, tingling, dry mouth, hungry, starving, raiding the fridge, staring at, forgot how to, time is not real,
  time stopped, time slowed down, lost track of time, can not feel, can not stop laughing, could not stop laughing, talking rubbish,
  talking shit, chatting shit, chatting breeze, talking a mile a minute, heart racing, heart beating, heart pounding, sweating, jittery,
  sketchy, sketched out, edgy, glitching, glitched, lagging, wasted, goofy, elevated, kite, mars, orbit, lift off, blast off, houston,
  space, moon
`
