/** Sentences that put a whole group under one word: all look like, every X is, why do they all. */
export default `
  all look alike, all talk so, all talk too, all smell, all smell of, all smell like, all stink, all steal, all cheat,
  all act like, all think they, all think the same, all hate us, all live in one, are all trash, are all thieves,
  are all racist, are all racists, are all liars, are all cheats, are all crooks, are all criminals, are all drunks,
  are all scammers, are all lazy, are all mental, are all crazy, are all toxic, are all pigs, are all dogs,
  are all fakers, are all bitter, are all whores, are all golddiggers, are all gold diggers, are all on benefits,
  are all on drugs, are all terrorists, are all rapists, are all perverts, are all rude, are all fat, are all stupid,
  are all thick, are all inbred, are all snobs, are all tight, are all greedy, are all corrupt, all corrupt,
  all toxic, all trash, all pigs, all tight, all guys are, all boys are, typical male, typical female, typical bloke,
  typical old, typical boomer, typical gen, typical lefty, why do they all, why are they all, why are they so,
  why are they always, why can not they, why do they never, why is it that they, why do these people,
  why are these people, why can not these people, so obviously nobody, racist by birth, do not trust one,
  do not trust one of, would not trust any of, would not trust them, never trust a, never trust an, never date a,
  never date an, never marry a, never marry an, never hire a, never hire an, never do business with, swipe left on,
  half cut by noon, pissed by noon, drunk by noon, drunk by lunch, drunk by lunchtime, handouts, get handouts,
  gets handouts, government handouts, living on handouts, bash their, beat their wives, beat their women,
  beats his missus, sniffing petrol, dole bludgers
`
