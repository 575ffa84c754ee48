/** Vulgar insults, and those that wound most. */
export default `
  %asshole, assholes, arsehole, arseholes, a hole, ahole, a holes, asshat, asshats, ass hat, asswipe, asswipes, arsewipe, arsewipes, ass wipe,
  assclown, assclowns, ass clown, assface, dumbass, dumbasses, dumb ass, dumb asses, dumbarse, jackass, jackasses, jack ass, smartass, fatass,
  fatasses, fat ass, fat asses, fatarse, lazy ass, bitch, bitches, biatch, biotch, bitchass, bitch ass, son of a bitch, sons of bitches, sonofabitch,
  sob, basic bitch, %bastard, bastards, barsteward, cunt, cunts, cuntbag, cuntface, twat, twats, twatwaffle, dick, dicks, dickhead, dickheads,
  dick head, dick heads, dickwad, dickface, dickbag, dickweed, dickless, prick, pricks, cock, cockhead, cockwomble, cockwombles, cocksucker,
  cocksuckers, cock sucker, knobhead, knobheads, knob head, knobend, nobhead, knob end, bellend, bellends, bell end, wanker, wankers, wankstain,
  wankstains, wank stain, tosser, tossers, tosspot, tosspots, jerkoff, jerk off, jagoff, jackoff, douche, douches, douchebag, douchebags, douche bag,
  douche bags, douchecanoe, douche canoe, shithead, shitheads, shit head, shitbag, shitbags, shit bag, shitstain, shitstains, shit stain, shithouse,
  shitbird, shitweasel, shitgibbon, shite hawk, shitehawk, dipshit, dipshits, dumbshit, dumb shit, piece of shit, pieces of shit, peice of shit,
  piece of crap, pile of shit, sack of shit, sack of crap, sacks of shit, bag of shit, bag of dicks, bag of wank, lump of shit, heap of shit,
  crock of shit person, pos human, motherfucker, motherfuckers, mother fucker, mothafucka, muthafucka, mofo, mofos, mf, mfs, mfer, mfers, fucker,
  fuckers, fucka, fuckface, fuck face, fuckhead, fuckheads, fuckwit, fuckwits, fuck wit, fuckwad, fuckwads, fucktard, fucktards, fuckboy, fuckboys,
  fuckboi, fuckup, fuck up, fucknugget, fucknut, dumbfuck, dumbfucks, dumb fuck, dumb fucks, stupid fuck, sick fuck, fat fuck, fat fucks, ugly fuck,
  ugly fucks, lazy fuck, bumfuck, fugly, libtard, libtards, conservatard, republitard, trumptard, trumptards, cuckservative, cuckservatives,
  rethuglican, demonrat, demonrats, dumbocrat, dumbocrats, democrap, democraps, whore, whores, slut, sluts, slutbag, cumdumpster, cum dumpster,
  cumstain, cumbucket, cum bucket, thot, thots, ballbag, ballbags, ball bag, bawbag, bawbags, bollockhead, scrotum, scrotum face, nutsack, ballsack,
  spunkbubble, spunk bubble, jizzstain, turd, turds, shitcunt, arse licker, arselicker, ass licker, ass kisser, arse kisser, butthead, butt head,
  buttface, pussyhole, pussy hole, pussyole, bloodclaat, bumbaclart, bumboclaat, bombaclaat, rassclaat, pussyclaat, battyhole, chutiya, chutiyas,
  chutiye, bhosdike, bsdk, bhosdi ke, madarchod, mc bc, bhenchod, behenchod, bc, gandu, gaandu, lodu, lavde, randi, harami, haramzada, haramkhor,
  saala kutta, tharki, puta, puto, pendejo, pendeja, cabron, cabrón, gilipollas, hijo de puta, hdp, malparido, gonorrea, pinche idiota, maricon,
  culero, verga, mierda de persona, connard, connasse, salope, enculé, encule, fils de pute, arschloch, wichser, hurensohn, schlampe, stronzo,
  coglione, testa di cazzo, kurwa, skurwysyn, chuj, spierdalaj, blyat, suka, cyka, putang ina, putangina, gago, tanga, ulol, bobo, inutil, ashawo,
  oloshi, oloriburuku, bastard child, msunery, msunu, voetsek, naai, hoerkind
`
  .trim()
  .split(/\s*,\s*/)
