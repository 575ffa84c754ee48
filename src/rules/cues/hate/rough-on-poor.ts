/** Contempt for beggars, claimants, the homeless, prisoners, addicts. */
export default `
  his next can, next fix, for his next fix, on drugs anyway, spend it on drugs, spend it on drink, spends it on drink,
  beggars should, professional beggars, fake beggar, fake beggars, fake homeless, gypsy beggars, stink and lie,
  they rape, they scam, they never wash, they never work, they do not wash, they do not belong,
  they do not belong here, they do not respect, they do not want to integrate, they do not integrate,
  do not integrate, never integrate, refuse to integrate, will not integrate, can walk better than me,
  walk better than, walks better than, scroungers, scrounger, benefit scroungers, benefits scroungers, benefit scum,
  benefits scum, benefits street, dole scum, dole scroungers, dossers, idle scroungers, work shy scroungers,
  bone idle scroungers, fake disabled, fake disabilities, disabled my arse, disabled my ass, disability my arse,
  on the sick with, bad back my, junkies, junkies and, smackheads, crackheads, crackheads and, druggies, druggie,
  alkies, winos, wino, let them overdose, let addicts die, let them rot in, no narcan, waste of narcan,
  waste of an ambulance, waste of nhs, waste of taxpayers, waste of our taxes, scum of the earth, scum the lot,
  human garbage, human trash, human filth, human vermin, human scum, street rats, gutter rats, gutter trash,
  gutter people, gutter scum, estate rats, council house scum, council house trash, council house kids,
  cousin fuckers, cousin shaggers, sister shaggers, sister shagger, sheep shagger, sheep shaggers, sheepshagger,
  sheepshaggers, sheep jokes, woolyback, woolybacks, duelling banjos, family bush, explains the teeth,
  teeth between them, pray at the job centre, pray in your own time, keep your religion, keep religion at,
  take it off or, headscarf girls, headscarf off, one of those headscarf, one of those headscarves, explosives under
`
