/** Hyperbole and jokes with death and madness (harmless). */
export default `
  died laughing, i am deceased, deceased, dead 💀, kill me now, bury me with, dying to, dying to see, scared to death,
  starving, famished, could murder a, would kill for, feet are killing me, doms, melting, if one more person,
  end of the world, drama queen, midlife crisis, rip me, dead on
`
