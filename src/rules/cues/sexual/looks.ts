/** Comments on bodies and looks, would-words, rating. */
export default `
  so hot, %hottie, too hot, hot girl, fit, fitty, fitties, tidy, lush, peng, pengting, buff, leng, lengting, piff,
  sexiest, foxy, vixen, minx, bombshell, stunner, tasty, crumpet, totty, snack, snacc, dishy, delicious, delish,
  yummy, scrumptious, juicy, babe, babes, %baddie, dime, dimes, 0 out of 0, easy 0, he is a 0, rate me, rate my,
  ranking, fmk, would hit, would do, would still, out of bed, would climb, would lick, would eat, would let him,
  get in there, bit of that, those tits, those thighs, thicc, phat, curvy, curves, curvaceous, voluptuous, hourglass,
  bootylicious, cake, badonk, badonkadonk, donk, %wagon, jiggle, jiggling, jiggly, bouncy, twerk, twerking, shake it,
  tight jeans, short skirt, that dress, leggings, speedos, abs, rippling, ripped, shirtless, shirt off, hunk, hunks,
  hunky, dilf, dilfs, milf, milfs, gilf, gilfs, %cougar, toyboy, stepmom, stepsis, stepbro, fuckable, shagable,
  bangable, doable, bawdy, ogle, ogled, ogling, perv, perving, perve, leer, leering, leered, staring at her, stare at,
  eyes up here, catcall, catcalled, chix, chicks, sarap, masarap, item, maal, patakha, pataka, buenota, mamacita,
  culona, rica, ricura
`
