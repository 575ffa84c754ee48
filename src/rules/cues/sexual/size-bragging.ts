/** Bragging of size, stamina, skill and numbers. */
export default `
  inches long, hung, packing, endowed, gifted down there, big boy, big where it counts, girth, girthy, thick where, size matters,
  size does matter, not the size, above average, average size, how big is yours, mine is bigger, rated my dick, last longer, lasts longer,
  last 0 minutes, lasted 0, two minutes, two pump, one pump chump, minute man, premature, came too fast, came too soon, finished early,
  stamina, go for hours, all night session, marathon session, best she ever had, best he ever had, best sex, best head, best i ever had,
  best lay, best ride, best fuck, best night of, good in bed, great in bed, amazing in bed, bad in bed, shit in bed, crap in bed,
  lousy in bed, rubbish in bed, skills in bed, bedroom skills, bedroom game, sex god, sex goddess, sex machine, sex bomb, stallion, stud,
  studs, player, playa, playboy, womaniser, womanizer, manwhore, man whore, ladies man, lothario, casanova, shagger, slayer, pussy magnet,
  fanny magnet, babe magnet, pulling power, body count, bodycount, notch, notches, bedpost, slept with 0, slept with over, shagged 0,
  fucked 0, smashed 0, bodies, %conquest, lost count, number of people i have, on my list of, 0 in one night, two in one night,
  three in one night, different girl every, different guy every, different man every, new girl every, rotation, roster, hoe phase, ho phase,
  hoe era, slut phase, slut era, hoeing, slutting, sleep around, sleeping around, slept around, sow my oats, wild oats, lost my virginity,
  took her virginity, popped her cherry, pop her cherry, cherry popped, v card, deflowered, swinging, %swinger, wife swap, wife swapping,
  car keys in the bowl, dogging, %dogger, cruising, cottaging, glory hole, gloryhole, sauna hookup, had your mum, did your mum,
  shagged your mum, banged your mum, smashed your mum, your mum last night, your mum said, your sister last night, milf hunter, milfhunter,
  locker room, kiss and tell, sex life, %sexcapade, sexploits, sore from last, sore this morning, %hickey, love bite, love bites, lovebite,
  scratches on my back, scratch marks, carpet burn, carpet burns, bite marks, bruises on my thighs, limping this morning
`
