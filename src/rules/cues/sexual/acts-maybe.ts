/** Words for sex and fondling that often mean something else. */
export default `
  bang, banging, smash, smashing, hit that, hit it, tap, tapped, bone, pipe, piping, rail, nail, nailed, screw, screwing, screwed her,
  do her, done her, doing it, the deed, the nasty, at it, all night, round 0, rounds, get down, getting down, get busy, freaky, freak,
  hook up, sleep together, sleeping together, slept together, slept with, sleep with, spend the night, spent the night, stay the night,
  sleepover, under the covers, under the sheets, between the sheets, in the sheets, in the sack, in bed, in my bed, in her bed, in his bed,
  take me to bed, took her to bed, bedded, action, netflix and chill, netflix n chill, come over and chill, make out, making out, made out,
  snog, snogged, snogging, shift, shifted, get with, got with, getting with, get off with, got off, pull, pulled, pulling, score, scored,
  kiss, kissing, neck, necking, grope, groped, groping, fondle, fondled, feel up, felt up, felt her up, cop a feel, copped a feel, touch me,
  touch myself, touching myself, touched myself, touch her, play with myself, playing with myself, play with it, lick, licked, licking, suck,
  sucked, sucking, ride, rode, riding, mount, mounted, bend over, bent over, bend her over, bend me over, bent her over, on my knees,
  on your knees, on her knees, on all fours, legs open, open your legs, spread, legs behind, legs over, legs shaking, legs were shaking,
  could not walk, walking funny, walk of shame, walk straight, swallow, swallows, finish, finished on, finishing, load, deep, deeper, harder,
  inside me, inside her, inside you, in and out, from behind, from the back, on top, penetration, stroke, strokes, position, positions,
  foreplay, moan, moaning, moaned, scream my name, screaming, headboard, bed broke, broke the bed, bed squeaking, neighbours heard,
  neighbours complained, wet patch, soaked the sheets, throat
`
