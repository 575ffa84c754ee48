/** Strong swear words for people and body parts. */
export default `
  cunt, cunts, cunty, cunting, cunted, cuntish, cuntface, cuntbag, cuntbags, cuntiest, kunt, kunts, kuntz, qunt, cvnt,
  cnt, cxnt, cuntychops, cuntpuddle, cuntwaffle, bitch, bitches, bitched, bitchy, bitchass, bitch ass, bitchface,
  sonofabitch, sumbitch, sonuvabitch, son of a, biatch, biatches, biotch, beeyotch, bishes, biyatch, bitchslap,
  bitchslapped, b1tch, btch, bxtch, betch, betches, bitchfest, bitch please, bastard, bastards, bastardo, bastid,
  bastids, bastad, barsteward, barstewards, bastarding, bastardin, wank, wanks, wanker, wankers, wanking, wanked,
  wankered, wanky, wankstain, wankstains, wankpuffin, wankshaft, wankface, wankfest, wankathon, wanka, tosspot,
  tosspots, tossbag, twat, twats, twatted, twatting, twatty, twattish, twatwaffle, twatbag, twatface, twatbadger,
  twatmonkey, twunt, twunts, bellend, bellends, knobhead, knobheads, knobend, nobhead, nobheads, knobber, knobbers,
  knobsack, cockwomble, cockwombles, cockhead, cocksucker, cocksuckers, cocksucking, cockface, cockend, cockbag,
  cockbite, cocksmoker, cockblock, cockblocked, cockblocker, dicks, dickhead, dickheads, dickface, dickweed, dickwad,
  dickwads, dickbag, dickish, dickwhistle, dickcheese, dickhole, dicking, dicked, dickead, dikhead, d1ck, d1ckhead,
  dxck, pricks, pricktease, prickhead, asshole, assholes, asshat, asshats, assclown, assclowns, asswipe, asswipes,
  assface, assbag, asshead, assmunch, assmuncher, asslicker, asslicking, arsehole, arseholes, arseholed, arsewipe,
  arsewipes, arsehat, arseface, arselicker, arselickers, arselicking, a hole, azzhole, a55hole, ahole, aholes,
  assh0le, jackhole, pussies, pussyhole, pussio, minge, mingebag, clunge, cumstain, cumguzzler, cumbucket, cumrag,
  jizz, jizzed, jizzrag, spunkbubble, spunktrumpet, douche, douches, douchebag, douchebags, douchecanoe, douchenozzle,
  douchey, douchebro, scumbag, scumbags, scum bag, whore, whores, whoring, slut, sluts, slutty, slagbag, skank,
  skanks, skanky, thot, thots, scrotes, nutsack, ballsack, ballbag, ballbags, bawbag, bawbags, turdburger, shagger,
  shaggers, sheepshagger
`
