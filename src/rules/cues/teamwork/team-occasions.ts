/** Occasions where teams work as one: big shift, outage, harvest, move, tournament, show, rescue, release, disaster. */
export default `
  long shift, short staffed, understaffed, 0 down, one short, saturday service, outage, the outage, incident call,
  crunch, hackathon, harvest, shearing, hay in, lambing, stocktake, black friday, storm, after the storm, the flood,
  after the flood, sandbags, sandbagging, snow, the fire, bushfire, typhoon, load shedding, mountain rescue, lifeboat,
  shout, call out, callout, resus, the pour, shutdown, opening night, sound check, rehearsal, the choir, the band,
  orchestra, tug of war, rowing eight, the boat, regatta, tournament, the match, quiz team, escape room, kabaddi,
  five a side, rugby club, football team, science fair, school play, street party, fete, potluck
`
