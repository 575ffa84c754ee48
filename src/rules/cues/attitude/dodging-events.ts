/** Trainings, meetings and team days dodged, hidden from, left in the middle. */
export default `
  team building day, team bonding, away day, awayday, induction day, mandatory training, mandatory fun,
  compulsory training, in the middle of a training, middle of a meeting, left in the middle, left halfway,
  left half way, left at the break, left at half time, never came back from, did i go back, back for the sandwiches,
  only for the lunch, only for the food, only here for the, only there for the, just for the sandwiches,
  free sandwiches, free lunch then, hid in the car, hid in my car, hid in the toilet, hid in the loo,
  hid in the bathroom, hiding in the, hiding from the, hiding from my, hiding from work, sat in the car for,
  sat in my car for, sat in the loo, sat on the loo, sat on the toilet, skipped the training, skipped the meeting,
  skipped the induction, skipped the standup, skip the meeting, skip the standup, skipping the meeting,
  skipping standup, avoided the meeting, bunked the, bunked off the, wagged the, gave the meeting a miss,
  slept through the training, slept through the meeting, slept through the induction, slept through the briefing,
  slept through the webinar, doodled through, played bingo through, coloured in the
`
