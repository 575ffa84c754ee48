/** Adjectives of contempt that stand before an insult or after "you are". */
export default `
  professional, pathological, compulsive, serial, habitual, notorious, certified, proven, congenital, desperate little, stupid, dumb, thick, dense, dim, daft, slow, idiotic, moronic, brainless, mindless, clueless, witless, gormless, ignorant, uneducated, illiterate,
  brain dead, braindead, dopey, foolish, ridiculous, laughable, absurd, pathetic, sad, sorry, miserable, pitiful, worthless, useless, hopeless,
  incompetent, inept, good for nothing, talentless, lazy, bone idle, idle, feckless, spineless, gutless, cowardly, weak, weak minded, feeble, soft,
  wet, limp, ugly, hideous, butt ugly, fugly, minging, grotesque, gross, disgusting, revolting, repulsive, vile, nasty, filthy, dirty, smelly,
  stinking, stinky, rancid, manky, greasy, slimy, sleazy, creepy, weird, freaky, perverted, sick, twisted, sick in the head, demented, deranged,
  unhinged, insane, crazy, mental, nuts, psycho, psychotic, delusional, deluded, hysterical, fat, obese, lardy, chubby, flabby, disgustingly fat,
  scrawny, bald, ginger, spotty, wrinkly, saggy, mean, cruel, evil, wicked, rotten, horrible, awful, terrible, dreadful, despicable, deplorable,
  contemptible, detestable, loathsome, hateful, heartless, soulless, callous, bitter, jealous, petty, spiteful, toxic, poisonous, vindictive,
  manipulative, lying, deceitful, dishonest, two faced, fake, phony, phoney, fraudulent, hypocritical, shameless, classless, trashy, tacky, cheap,
  scummy, skanky, slutty, easy, sneaky, slippery, shady, conniving, scheming, backstabbing, thieving, corrupt, crooked, treacherous, ungrateful,
  selfish, self centred, self centered, self absorbed, narcissistic, arrogant, smug, conceited, pompous, pretentious, stuck up, snobby, entitled,
  spoilt, spoiled, bratty, childish, immature, whiny, whining, whinging, snivelling, sniveling, grovelling, needy, desperate, thirsty, lonely,
  friendless, unlovable, unloved, unwanted, irrelevant, washed up, boring, annoying, irritating, insufferable, unbearable, obnoxious, rude, crass,
  vulgar, uncouth, loud, gobby, mouthy, nosy, bossy, shrill, senile, decrepit, inbred, cross eyed, toothless, brainwashed, gullible, naive, simple,
  simple minded, small minded, narrow minded, closed minded, low life, lowlife, low iq, retarded, bigoted, racist, sexist, fascist, treasonous,
  traitorous, degenerate, depraved, despised, jumped up, tin pot, two bit, third rate, second rate, sanctimonious, unprofessional, embarrassing,
  a joke, full of shit, full of it, full of crap, full of yourself, thick as mince, thick as pigshit, thick as two short planks, out of your mind,
  off your head, sick fuck, a mess, trash, garbage, rubbish, shit, shite, crap, wack, whack, pish, scum, nothing, poison, vermin, dead inside,
  dead to me, beneath me, ugly inside, evil to the core, everything wrong with, lower than, the worst, cringe, cringey, a pain, a waste, a letdown,
  slovenly, snot nosed, snot nose, loud mouth, loud mouthed, loudmouth, mouthy little, attention seeking, power hungry, money grabbing, lily livered, craven
`
  .trim()
  .split(/\s*,\s*/)
