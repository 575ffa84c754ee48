/** Vomiting, injuries and disgrace from drink. */
export default `
  vom, vommed, vomming, voms, vomit, %vomit, threw up, throwing up, throw up, puke, puked, puking, %puke, pukey,
  pukes, spew, %spew, spewed, spewing, chunder, %chunder, chundered, chundering, chunderous, tactical, boke, boked,
  boking, bowked, boak, boaked, whitied, upchuck, upchucked, ralph, ralphed, ralphing, barf, barfed, barfing, %barf,
  yak, yacked, yakked, yacking, yakking, hurl, hurled, heave, heaved, heaving, retching, retched, bathroom floor,
  fell down the stairs, stitches, paramedics, drunk tank, night in the cells, mooned, streaked, streaking
`
