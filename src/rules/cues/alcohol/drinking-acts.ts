/** Acts of drinking much, and fast. */
export default `
  necked, necking, %down a pint, downed a pint, down it, %chug, chugged, chugging, skulled, sculled, sculling,
  skolled, skulling, shotgunned, shotgunning, shoey, shoeys, funnelled, funneled, beer bongs, keg stand, kegstand,
  kegstands, ice luge, pounded, do shots, shots shots shots, get the beers in, bevvying, on the grog, hit the bar,
  bevved, had too many, boozed, boozy, boozehound, lush, pisshead, pissheads, pissartist, alky, alkies, alkie, alchy,
  alcho, alco, alcos, drunkard, drunkards, boozebag, tagay, tagayan, inuman, inom, walwal, walwalan, dopping, jol,
  jolling, jolled, pegs, chakna
`
