/** After a drug: comedown, weekend without sleep, bladder, nose. */
export default `
  comedown, comedowns, come down from, coming down off, coming down from, coming down hard, coming down so hard, came down hard,
  crashing off, crashed off, crash after, sesh gremlin, sesh gremlins, sesh hangover, sesh fear, post sesh, post rave blues, sesh recovery,
  the fear from, still tripping, still rolling, still gurning, still pinging, still buzzing from last night, still off my face,
  still wired, still mashed, still up from, still going from last night, not been to bed, been up all night on, no sleep all weekend on,
  not slept since friday, have not slept since, awake since friday, up since friday, up since yesterday, up since saturday, two day sesh,
  three day sesh, 0 day sesh, 0 day bender, three day bender on, nose is wrecked, nose bleeding, nosebleed at work, nose is ruined,
  nose is fucked, nose has fallen off, nose blocked from, sore nose, raw nose, nose like, sinuses destroyed, blocked nose sesh, jaw ache,
  jaw aching, sore jaw, aching jaw, jaw is killing me, jaw hurts, chewed cheeks, chewed my cheeks, chewed up cheeks, bitten cheeks,
  bit my tongue all night, inside of my cheeks, ket cough, weed hangover, weed fog, weed paranoia, edible hangover, t break, tbreak,
  tolerance, brain zaps, brain fried, brain cells gone, killed brain cells, killed my brain cells, serotonin, no dopamine,
  dopamine depleted, od, oded, oding, overdose, overdosed, overdosing, overdid the pills, stomach pumped, psychosis from, weed psychosis,
  drug psychosis, hppd, withdrawing, cold sweats from, shadow people, ambulance for taking, a and e after, paramedics called
`
