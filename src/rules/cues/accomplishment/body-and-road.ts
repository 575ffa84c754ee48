/** Feats of body and road told plainly: without stopping, first length, first 10k, climbed, walked all, swam a mile. */
export default `
  without stopping, non stop, ran 0k, ran 0 km, ran 0 miles, ran the whole, ran the london, ran the dublin,
  ran my fastest, first 10k, first 5k, my first marathon, my first half, my first 10k, my first 5k, my first tri,
  my first triathlon, my first ultra, first marathon, couch to 5k, swam a mile, swam 0 lengths, swam 0 metres,
  swam 0 km, first open water, channel swim, cycled 0, cycled from, cycled across, cycled the length, rode 0 miles,
  rode 0 km, rode from, walked all, walked 0 miles, walked 0 km, walked the whole, walked every, hiked all, hiked 0,
  climbed my, climbed my first, climbed the, climbed all, last munro, compleated, first summit, made the summit,
  reached the top, reached base camp, base camp, crossed the line, crossed the finish, finished in 0, finish in under,
  under 0 minutes, in under 0, under four hours, under two hours, under an hour, sub two, sub four, sub three, new pb,
  new pr, a pb, pb by, pr by, took 0 minutes off, took 0 seconds off, minutes off my, seconds off my,
  new personal best, squatted, squat pr, deadlifted, benched, first pull up, first pullup, first chin up, 0 pull ups,
  first handstand, black belt, brown belt, blue belt, green belt, passed my grading, grading today, belt grading,
  smoke free, quit smoking, smoke free for, days smoke free, lost 0 stone, lost 0 kg, lost 0 pounds, lost 0 lbs,
  a year ago i could not, last year i could not, years ago i could not, could not run for a bus, could not do a,
  never thought i could, never thought i would be able, they said i would never, told i would never,
  doctors said i would, against the odds, against all odds, with two jobs, while working full time, while raising,
  while working nights, with a newborn, on a carer wage, first in the family, first in my village, first girl,
  first one in my, first of my family, first generation graduate, first gen grad
`
