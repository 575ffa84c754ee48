/** Words for sex and fondling that often mean something else. */
export default `
  bang, banging, smash, smashing, hit that, hit it, tap, tapped, bone, pipe, piping, rail, nail, nailed, screw,
  screwing, do her, doing it, at it, all night, round 0, rounds, freaky, freak, slept together, slept with,
  spent the night, sleepover, in the sack, in bed, in my bed, bedded, action, netflix and chill, make out, snog,
  snogged, snogging, shift, shifted, got off, pull, pulled, pulling, score, scored, kiss, kissing, neck, necking,
  grope, groped, groping, fondle, fondled, lick, licked, licking, suck, sucked, sucking, ride, rode, riding, mount,
  mounted, bend over, bent over, on my knees, on her knees, spread, swallow, swallows, finish, finished on, finishing,
  load, deep, deeper, harder, inside you, in and out, from behind, from the back, on top, penetration, stroke,
  strokes, position, positions, foreplay, moan, moaning, moaned, screaming, headboard, neighbours complained, throat
`
