/** Phrases that urge a person to kill or harm themselves. */
export default `
  kys, kill yourself, kill ya self, kill yaself, k y s, keep yourself safe, keep urself safe, ltg, low tier god, unalive yourself,
  unalive urself, neck yourself, neck it, neck urself, hang yourself, hang urself, hang yerself, off yourself, end yourself, end it,
  end your life, end ur life, do us a favour, do us all a favour, do us a favor, do us all a favor, do the world a favour,
  do everyone a favour, do the world a favor, favour and die, bleach, eat tide pods, eat a bullet, suck a gun, swallow a bullet,
  put a gun in, jump off a, go jump off, jump under a, jump in front of, in front of a train, in front of a bus, step into traffic,
  walk into traffic, play in traffic, play on the motorway, lie down in traffic, toaster bath, bath toaster, toaster in the bath, rope,
  slit your wrists, slit ur wrists, cut deeper, cut yourself, deeper next time, down the road not across, blow your brains out,
  shoot yourself, stab yourself, hold your breath, stop breathing please, stop existing, cease to exist, stop being alive, log off life,
  delete yourself, uninstall life, remove yourself, take yourself out, erase yourself, suicide is an option, commit suicide, commit die,
  commit sudoku, not be alive, should not be here, jump already, nobody would miss you, no one would miss you, no one would care if,
  you should not exist, you do not deserve to, deserve to live, deserve to breathe, why are you even alive, why have you not,
  have you tried dying, try dying, magpakamatay, suicidate, matate, phaansi laga, doob mar, doob maro, chullu bhar pani, go and die,
  die die die, the world does not need, one less
`
