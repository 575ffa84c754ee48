/** Settings of drug taking: festivals, raves, after-parties. */
export default `
  rave, raves, raving, raver, ravers, free party, free parties, squat party, teknival, doof, doofs, afters, afterparty, after party,
  after parties, after hours, afterhours, back to mine, back to theirs, back at mine, house party, house parties, free yard, houseparty,
  motive, shubz, shubs, gaff, empty house, in the kitchen at, festival, festivals, festi, fest, glasto, glastonbury, creamfields, boomtown,
  parklife, electric picnic, longitude, coachella, burning man, edc, ultra, tomorrowland, lost lands, bonnaroo, ibiza, beefa, magaluf,
  malia, zante, ayia napa, kavos, sunny beach, goa, full moon party, vang vieng, amsterdam, amsterdamn, the dam, berghain, berlin club,
  fabric, printworks, warehouse project, whp, dc10, drum and bass, dnb, gabber, hardstyle, techno, psytrance, trance night, dubstep night,
  skrillex, boiler room, smoking area, club toilets, in the cubicles, three to a cubicle, two in a cubicle, portaloo, porta potty,
  campsite, tent party, stag, hen do, hen party, bachelor party, spring break, schoolies, freshers, frosh week, leavers, bucks night,
  lads holiday, girls holiday, bank holiday weekend, all dayer, until sunrise, till sunrise, till sunup, till the sun came up,
  till 0 in the morning, till monday, until monday, bender, weekender, chill out, chillout, chill room, wind down, comedown music,
  sunrise set, sunset set, kandi, plur, light show, gloving, headbangers, wook, wooks, wookie, lot lizard, shakedown street, lot kids,
  phish lot, dead tour, grateful dead show, phish show, yacht week, penthouse party, hotel party, vip table, bottle service and,
  private party, detty december, owambe, street carnival, notting hill carnival, carnival weekend, jouvert, fete, dancehall night,
  bashment, blues party, cinema at night high, park bench, at the park, down the park, field, woods, beach bonfire, car park, carpark,
  multi storey, multistorey, rooftop, stairwell, balcony, shed, garage, bando party
`
