/** The writer is the victim or witness, or others' crime is told and condemned. */
export default `
  got robbed, was robbed, been mugged, someone stole, someone nicked, somebody stole, somebody nicked, whoever stole,
  whoever took, whoever broke, whoever keyed, scam call, spam calls, phishing text, parcel thief, vandals, yobs,
  thugs, scum, scumbag, scumbags, lowlife, low life, please share, police appeal, police say, police said, man jailed,
  man who, suspect, suspects, trial, verdict, politicians, victim, survivor, heartbreaking, disgusting, disgraceful,
  crime wave, unsafe
`
