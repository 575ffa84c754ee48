/** Words for intimate body parts and nakedness. */
export default `
  dick, dicks, cock, cocks, penis, penises, willy, willies, todger, knob, johnson, schlong, dong, wang, pecker, prick, manhood, shaft,
  0 inch, inches, bigdick, micropenis, foreskin, bellend, hard on, hardon, %boner, morning wood, stiffy, semi, %erection, erect, bulge,
  dickprint, grey sweatpants, gray sweatpants, balls, ballsack, ball sack, bollocks, testicles, nutsack, teabag, teabagging, third leg,
  trouser snake, one eyed snake, love muscle, purple headed, pork sword, tallywhacker, vagina, pussy, pussies, puss, fanny, fannies, minge,
  muff, fud, gash, clunge, punani, poonani, poon, poontang, punanny, coochie, cooch, cootchie, coochy, cooter, cunny, snatch, twat, beaver,
  vajayjay, vag, lady garden, flaps, labia, meat curtains, beef curtains, camel toe, cameltoe, clit, clitoris, g spot, gspot, kitty, cunt,
  bush, landing strip, pubes, pubic, tits, titties, titty, tiddies, tiddy, tatas, ta tas, boobs, boob, boobies, sideboob, underboob, boobage,
  bazookas, bazongas, knockers, melons, jugs, norks, puppies, hooters, honkers, rack, cleavage, breasts, %nipple, nips, nip slip, nipslip,
  freenipple, areola, no bra, braless, double ds, dd cup, 0dd, arse, ass, dump truck, dumpy, booty, butt, buttocks, bum, peachy, cheeks,
  asshole, arsehole, bumhole, butthole, taint, gooch, naked, nude, topless, bottomless, commando, no pants, undressed, strip off, kit off,
  birthday suit, panties, panty, %thong, g string, gstring, knickers, crotchless, underwear, jockstrap, boxers, briefs, lingerie, negligee,
  stockings, suspenders, fishnets, garter, corset, bikini pics, see through, nothing underneath, titi, tite, puki, suso, burat, etits, lund,
  lauda, loda, choot, chut, gaand, boobe, mamme, concha, tetas, culo, verga, pinga, polla, blokkos, kuku, nyash, yansh, bakassi, tea bag
`
