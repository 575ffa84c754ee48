/** Near-swears and minced oaths: harmless company, or a swear word softened. */
export default `
  frick, fricks, fricking, frickin, fricken, fricked, freaking, freakin, freaken, frigging, friggin, frig, frigged,
  flipping, flippin, effing, effin, eff, effed, oh fudge, fudging, fudgesicle, fupping, ruddy, blinkin, bloomin,
  blimmin, blimming, flamin, bleedin, bleeping, bleep, bleeped, heck, heckin, hecking, heck no, heck of a,
  what the heck, heckers, heckaroony, darn, darned, darnit, darnation, dang, danged, dangit, dang it, dagnabbit,
  dagnabit, dadgum, dadgummit, doggone, dogone, tarnation, gosh, golly, gee, geez, jeez, jeeze, sheesh, jeepers,
  crikey, cripes, crumbs, blimey, cor, heavens, goodness, holy guacamole, shucks, sugar honey iced tea, shiitake,
  shut the front door, shut the fridge, shizz, shiz, poopy, crud, cruddy, crudola, cack, cacked, poppycock,
  balderdash, codswallop, piffle, twaddle, baloney, malarkey, horsefeathers, hogwash, hooey, bullpucky, bulldust,
  bullplop, bs, son of a biscuit, motherfather, mothersucker, motherlovers, motherflipping, motherflipper, forking,
  shirtballs, motherforker, bullshirt, fiddlesticks, drats, dratted, blasted, phooey, pshaw, humbug, botheration,
  bothersome, bumhole, backside, derriere, jacksie, jacksy, heinie, tushy, keister, hiney, patootie, bumhead, bummed,
  beep, beepin, blankety, expletive, expletives, swearword, swearwords, sweary, excuse my french, pottymouth,
  unprintable, frak, frakking, frack, frell, smeg, smeghead, gorram, dren, ballyhoo, crivens, jings, begorrah, yerra,
  musha, feckless, zounds, gadzooks, egads, egad, aiyo, aiyoh, aiyah, alamak, aiya, abey, susmaryosep, hesusmaryosep,
  naku, nakakainis, chineke, haba, eish, haibo, hayibo, yho, yoh, jislaaik, jirre, jinne, sjoe, yussus, yussis, shem,
  lawd, lawdamercy, lawks, steups, stupes, wukked, cheupz, zut, miercoles, caramba, caray, manches, jolines, jolin,
  ostras, verflixt, verdammich, donnerwetter, cavolo, accidenti
`
