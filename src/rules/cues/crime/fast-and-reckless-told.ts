/** Speeds, races, phones at the wheel and other reckless driving told by the driver. */
export default `
  did 0 on, did 0 in, did 0 down, doing 0 on, doing 0 in, doing 0 down, hit 0 on, hit 0 down, hit 0mph, hit 0 mph,
  touched 0, clocked 0, clocked at 0, clocked me at 0, clocked doing 0, got it up to 0, got her up to 0, took it to 0,
  0 on the motorway, 0 on the m, 0 on the a, 0 on the highway, 0 on the freeway, 0 on the interstate, 0 in a 0,
  0 in a 0 zone, 0 in the rain, over the limit, over the speed limit, twice the limit, twice the speed limit,
  speed limits are, speed limit is a suggestion, just a suggestion, limits are for, floored it, floor it, flooring it,
  put my foot down, foot to the floor, pedal to the metal, gunned it, gunning it, caned it, caning it, flat out down,
  rinsed it, ragged it, ragging it, ragged the, thrashed it, booted it, booting it, sent it round, sent it down,
  wheelied, wheelie past, popped a wheelie, drifting, drifted the, drifted round, doughnuts in, burnout outside,
  raced him, raced some, street race, street racing, race from the lights, traffic light grand prix, lights to lights,
  beat the lights, jumped the lights, jumped a red, jumped three reds, jump red lights, ran a red, ran the red,
  ran a stop, ran two reds, red lights are, through a red, through the red, straight through a red, without a helmet,
  without a seatbelt, no seatbelt, one hand on, knees on the wheel, steering with my knees, steer with my knees,
  drive with my knees, texting while, texting and driving, typing this at 0, tweeting this while driving,
  tweeting from the, filming while driving, filmed it while, facetime while driving, on my phone driving,
  on my phone while driving, phone in hand, undertaking, cut him up, cut up a, ran him off, ran a cyclist, close pass,
  nearly hit a, nearly took out, clipped a wing mirror, clipped his mirror, just drove off, did not leave a note,
  left no note, drove away before, lost the police, lost the cops, lost them, outran the, outran a, lights off and,
  turned my lights off, fell asleep at the wheel, asleep at the wheel, driving half asleep, in bus lane,
  down the hard shoulder, wrong way down, handbrake turn, handbrake turns, underage driving, drove at 0,
  drove without, seven in a, eight in a, six in a
`
