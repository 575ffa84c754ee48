/** A false excuse told together with the treat it was for. */
export default `
  so i could go, so that i could go, so i could stay, so i could play, so i could sleep, so i can go, so i can play,
  so i can stay, so i can sleep, to go to the match, to go to my best, to go to the beach, to go to the pub,
  to go to the concert, to watch the match, to watch the game, to watch the football, to watch the cricket,
  to watch the final, to play the new, to play elden, to play gta, got out of work, get out of work,
  getting out of work, get me out of, to skip the, for my best friends, hen weekend, stag weekend, bachelorette,
  girls weekend, lads holiday, lads weekend, long weekend in, day at the races, day at the beach, shopping day,
  day drinking, off to alton, off to thorpe, off to the beach, off to the match, off to the races, off to the gig,
  zero guilt, do not feel guilty, not even guilty, feel bad but, should feel bad, do i feel bad, feel no shame,
  worth the lie, best sick day, best day off, enjoying my sick, enjoying my day, enjoy my sick, sick day well,
  sick day vibes, sick day activities, on my sick, recovering nicely, rest and recovery, doctors orders
`
