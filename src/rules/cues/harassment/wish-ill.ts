/** Wishes of illness, failure, pain or death at a person. */
export default `
  hope you, hope he, hope she, hope they, hope your, hope ur, hope it hurts, hope it is painful, hope it is slow, slow and painful,
  painful death, wish you were dead, wish he was dead, wish she was dead, wish you were never, wish you nothing but, wish you the worst,
  wish him the worst, wish her the worst, wish you pain, wish you all the worst, cancer, covid, aids, get ebola, get the plague, stroke,
  heart attack, get hit by, gets hit by a, hit by a bus, hit by a car, hit by a train, run over, under a bus, fall off a cliff,
  fall down the stairs, falls down the stairs, fall down a well, break your neck, break your leg, break a hip, break both legs,
  lose your job, loses her job, loses his job, get fired, gets fired, get sacked, gets sacked, go bankrupt, end up alone, die alone,
  dies alone, dying alone, live alone, be miserable, rot, rots in hell, rotting, burn in hell, burns in hell, roast in hell, see you in hell,
  hell is waiting, special place in hell, drop dead, drop down dead, curl up and die, crawl away and die, crawl in a hole, die in a fire,
  die in a hole, die in a ditch, diaf, die slow, die slowly, just die, die already, die bitch, please die, go die, why are you alive,
  still alive, still breathing, why are you still, better off without, world would be better, better place without, better off dead,
  no one would miss, nobody would miss, no one will miss, no one would notice, nobody would notice, no one would care, nobody would care if,
  would not piss on, piss on you if, piss on him if, if you were on fire, if he was on fire, if she was on fire, dance on your grave,
  dance on his grave, dance on her grave, piss on your grave, spit on your grave, karma, what is coming to, get what is coming,
  gets what she deserves, gets what he deserves, what you deserve, get your comeuppance, curse, cursed, a pox on, god punish, may you,
  may he, may she, may your, thunder strike, haemorrhoids, piles, diarrhoea, shit yourself, itch, genital warts, herpes, crabs, small dick,
  bald, fleas, lego, wet socks, papercut, toothache, stub your toe, mamatay ka, sana mamatay, mar ja, mar jaa, marja, muerete,
  ojala te mueras, mo ku, wu o, kys hope
`
