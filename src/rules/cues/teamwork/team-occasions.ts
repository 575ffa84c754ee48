/** Occasions where teams work as one: big shift, outage, harvest, move, tournament, show, rescue, release, disaster. */
export default `
  big shift, busy shift, long shift, tough shift, night shift together, short staffed, understaffed, 0 down, two down, one short,
  one man down, rush hour, lunch rush, dinner rush, sold out service, saturday service, full house tonight, double booked, outage,
  the outage, incident call, war room, go live weekend, release day, release night, migration weekend, deadline day, crunch, hackathon,
  game jam, harvest, harvest day, shearing, silage day, hay in, getting the hay in, lambing, planting day, moving day, the office move,
  stocktake, inventory night, black friday, christmas rush, christmas eve shift, boxing day sale, storm, after the storm, the flood,
  after the flood, flood defence, sandbags, sandbagging, snow, dug out, the fire, bushfire, hurricane clean up, typhoon, power cut,
  load shedding, search party, mountain rescue, lifeboat, lifeboat crew, shout, call out, callout, mass casualty, theatre list,
  operation took, 0 hour surgery, resus, crash call, concrete pour, big pour, the pour, lift day, crane lift, steel up, topping out,
  roof on, shutdown, plant shutdown, turnaround week, maintenance window, opening night, get in and get out, strike the set, load in,
  load out, sound check, rehearsal, dress rehearsal, the choir, the band, orchestra, the gig, relay race, relay team, tug of war,
  rowing eight, the boat, regatta, tournament, the match, cup run, season together, quiz team, escape room, dragon boat, kabaddi,
  cricket team, five a side, netball team, rugby club, football team, volleyball team, lab group, study group, science fair,
  robotics team, model un, moot court, debate team, school play, group assignment, wedding for 0, funeral food, street party, fete,
  carnival band, mas camp, potluck
`
