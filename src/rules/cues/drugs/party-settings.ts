/** Settings of drug taking: festivals, raves, after-parties. */
export default `
  rave, raves, raving, raver, ravers, teknival, doof, doofs, afters, afterparty, afterhours, houseparty, motive,
  shubz, shubs, gaff, festival, festivals, festi, fest, glasto, glastonbury, creamfields, boomtown, parklife,
  electric picnic, longitude, coachella, edc, ultra, tomorrowland, bonnaroo, ibiza, beefa, magaluf, malia, zante,
  kavos, goa, amsterdam, amsterdamn, the dam, berghain, fabric, printworks, whp, dc10, dnb, gabber, hardstyle, techno,
  psytrance, skrillex, portaloo, porta potty, campsite, stag, hen do, hen party, bachelor party, spring break,
  schoolies, freshers, frosh week, leavers, till monday, until monday, bender, weekender, chillout, kandi, plur,
  gloving, headbangers, wook, wooks, wookie, detty december, owambe, jouvert, fete, bashment, field, woods, car park,
  carpark, multi storey, multistorey, rooftop, stairwell, balcony, shed, garage
`
