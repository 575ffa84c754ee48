/** Words for intimate body parts and nakedness. */
export default `
  dick, dicks, cock, cocks, penis, penises, willy, willies, todger, knob, johnson, schlong, dong, wang, pecker, prick,
  manhood, shaft, inches, bigdick, micropenis, foreskin, bellend, hard on, hardon, %boner, stiffy, semi, %erection,
  erect, bulge, dickprint, balls, ballsack, bollocks, testicles, nutsack, teabag, teabagging, tallywhacker, vagina,
  pussy, pussies, puss, fanny, fannies, minge, muff, fud, gash, clunge, punani, poonani, poon, poontang, punanny,
  coochie, cooch, cootchie, coochy, cooter, cunny, snatch, twat, beaver, vajayjay, vag, flaps, labia, cameltoe, clit,
  clitoris, gspot, kitty, cunt, bush, pubes, pubic, tits, titties, titty, tiddies, tiddy, tatas, boobs, boob, boobies,
  sideboob, underboob, boobage, bazookas, bazongas, knockers, melons, jugs, norks, puppies, hooters, honkers, rack,
  cleavage, breasts, %nipple, nips, nipslip, freenipple, areola, no bra, braless, 0dd, arse, ass, dump truck, dumpy,
  booty, butt, buttocks, bum, peachy, cheeks, asshole, arsehole, bumhole, butthole, taint, gooch, naked, nude,
  topless, bottomless, commando, undressed, birthday suit, panties, panty, %thong, g string, gstring, knickers,
  crotchless, underwear, jockstrap, boxers, briefs, lingerie, negligee, stockings, suspenders, fishnets, garter,
  corset, see through, titi, tite, puki, suso, burat, etits, lund, lauda, loda, choot, chut, gaand, boobe, mamme,
  concha, tetas, culo, verga, pinga, polla, blokkos, kuku, nyash, yansh, bakassi
`
