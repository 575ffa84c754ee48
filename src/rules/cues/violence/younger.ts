/** Half meant: if I were younger, if it were legal, if nobody were looking. */
export default `
  in my younger days, in my day he, back in the day he, back in my day you, if it was legal, if it were legal,
  were it legal, if it was not illegal, if it were not illegal, if murder was legal, if murder were legal,
  if murder was, if murder were, if there were no laws, if there were no witnesses, if nobody was looking,
  if no one was looking, if i had a gun, if i had my gun, if i had a brick, if i had a bat, if i had a hammer,
  would have flattened, would have floored, would have punched, would have decked, would have knocked,
  would have slapped, would have lamped, would have swung, would have dropped, would have smacked, would have chinned,
  would have stabbed, would have shot, would have battered, have flattened, have slapped, have decked, nearly punched,
  nearly slapped, nearly decked, nearly swung, nearly hit him, nearly hit her, almost punched, almost slapped,
  almost swung, almost hit him, almost hit her, almost threw hands, everything in me not, not to punch, not to slap,
  not to hit, not to swing, not to stab, not to deck, not to throttle, not to strangle, not to scream and,
  restrain myself, restrained myself, lucky i did not, lucky the kids, lucky the cops, you are lucky my,
  just once i would, just once i want, would love to see him, would love to see her, love to see him get,
  love to see her get, love to see someone get, get slapped, gets slapped, get punched, gets punched, get decked,
  get smacked, gets smacked, get battered, gets beaten, gets knocked, getting punched, getting smacked,
  getting decked, get their teeth, get his teeth, video of him getting, clip of him getting, pay good money to see,
  pay good money, pay money to see, toerag, little toerag, little scrote, little shit needs, little sod needs,
  punch up the, do the time, worth the time, worth the jail, worth jail, worth prison, worth the prison,
  worth the charge, worth the fine, worth the sentence, worth doing time, go to prison for, going to prison for,
  go to jail for, going to jail for, catch a charge, catching a charge, catch a body, catch a murder,
  see me on the news, end up on the news, snapped episode, on dateline, true crime podcast about me, bail money,
  someone hold my, hold my earrings, hold my earring, earrings off, taking my earrings, took my earrings, vaseline on
`
