/** Words that may mean this idea and often mean something else (theft-acts). */
export default `
  %nick, %pinch, %swipe, %lift, %rob, %loot, %snatch, %jack, %boost, %heist, %knock off, %blag, %chore, %nab,
  %liberate, %yoink, %snaffle, %tax, %tief, %thief, %jook, jux, licks, help yourself to, did not pay, found a wallet,
  under my coat, in the pram, in my boot, security tags, thieves, stolen, robbery, theft, %bip, drive off, kupit,
  chori, %curi
`
