/** Arousal, desire and dirty talk. */
export default `
  horny, horni, hornier, horniest, randy, frisky, turned on, turn me on, turns me on, turning me on, turn on, wet for, so wet, dripping,
  soaking wet, soaked, gets me wet, make me wet, made me wet, makes me wet, wet just thinking, wet dream, wet dreams, moist, throbbing,
  throb, pulsing, hard for, so hard, rock hard, get hard, got hard, gets me hard, make me hard, hard as a rock, hot and bothered, all hot,
  hot and heavy, gagging for, begging for it, beg for it, beg for me, beg me, want it bad, want it so bad, need it bad, need it so bad,
  need dick, need some dick, need cock, need pussy, need a fuck, need a shag, need a good, need sex, want sex, want dick, want to fuck,
  want to bone, want to shag, want to ride, want to lick, want to taste, want you inside, want you so bad, want you in me, want her so bad,
  want him so bad, need you inside, craving, crave, lust, lusting, lustful, thirst, thirsting, thirsty for, down bad, down horrendous,
  down astronomically, feral for, feral over, going feral, making me feral, bark, barking, woof woof, arf arf, drooling, drool, salivating,
  slobber, slobbering, biting my lip, bite my lip, lip bite, ovulating, on heat, in heat, sexually frustrated, sexual frustration,
  sex deprived, sex drive, libido, sexual tension, pent up, dry spell, dry patch, celibate since, not had sex, touch starved, starved of,
  cobwebs, kinky, dirty thoughts, dirty mind, dirty minded, filthy mind, naughty, feeling myself, in the mood, steamy, dirty talk,
  talk dirty, talking dirty, dirty talking, nasty talk, filthy talk, sexy, sexytime, sexiness, seduce, seduced, seducing, seductive,
  seduction, sensual, erotic, erotica, tease, teasing you, teasing him, tempt, tempting, tempted, bedroom eyes, come to bed,
  your place or mine, ruin me, ruin my life, wreck me, wreck my, destroy me, use me, do what you want with, do things to me,
  do things to you, things i would do, what i would do to, would do to you, would do to her, would do to him, do bad things,
  unspeakable things, get me pregnant, put a baby in, get her pregnant, breed me, breeding kink, bred, impregnate, rearrange my insides,
  guts, step on me, spit in my mouth, spit on me, choke me, slap me, pull my hair, hair pulling, spank me, tie me up, tied up, handcuff me,
  dominate me, call me daddy, call me mommy, good girl, good boy kink, zaddy, mami, papi, smashable, meow, purr, rawr, grrr, libog, malibog,
  nalilibugan, libugan, tigang, tharki, tharkipan, cachondo, cachonda, bellaca, bellaqueo
`
