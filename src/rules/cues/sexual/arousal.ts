/** Arousal, desire and dirty talk. */
export default `
  horny, horni, hornier, horniest, randy, frisky, turned on, turn on, dripping, soaked, wet dream, moist, throbbing,
  throb, pulsing, hard for, so hard, rock hard, craving, crave, lust, lusting, lustful, thirst, thirsting, bark,
  barking, drooling, drool, salivating, slobber, slobbering, ovulating, in heat, libido, dry spell, cobwebs, kinky,
  naughty, in the mood, steamy, sexy, sexytime, sexiness, seduce, seduced, seducing, seductive, seduction, sensual,
  erotic, erotica, tease, tempt, tempting, tempted, what i would do to, would do to him, bred, impregnate, guts,
  good girl, zaddy, mami, papi, smashable, meow, purr, rawr, grrr, libog, malibog, nalilibugan, libugan, tigang,
  tharki, tharkipan, cachondo, cachonda, bellaca, bellaqueo
`
