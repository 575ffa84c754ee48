/** Words that call a person stupid. */
export default `
  %idiot, idiotic, %moron, moronic, %imbecile, %cretin, dumbass, dumbasses, dumbo, dumbfuck, dumbest, %dimwit,
  dimwitted, %halfwit, half wit, %nitwit, numpty, numpties, %eejit, amadan, %gobshite, glaikit, %bampot, melt, melts,
  plank, %plonker, %pillock, pranny, %muppet, prat, prats, wally, twit, twits, dipstick, %dipshit, dingbat, div,
  divvy, divs, doughnut, spanner, %thicko, thick as, dense, dope, dopey, dolt, dullard, dunce, simpleton, blockhead,
  bonehead, knucklehead, meathead, fathead, %airhead, bubblehead, smoothbrain, brain dead, braindead, brainless,
  brain cells, iq of a, ignoramus, ignorant, illiterate, can not read, can not spell, uneducated, unintelligent,
  gormless, witless, mindless, vacuous, vapid, stupid, stupidest, stupidity, drongo, galah, dropkick, dill, drube,
  dero, domkop, doos, poephol, mampara, mumu, olodo, oloshi, mugu, olofofo, dundee, ode, werey, goat, fool, fools,
  foolish, mjinga, bodoh, goondu, sotong, bobo, tanga, gago, ulol, engot, inutil, bewakoof, bewkoof, gadha, gadhe,
  ullu, chutiya, chutiye, chutiyapa, buddhu, tonto, pendejo, pendeja, estupido, idiota, baka, %buffoon
`
