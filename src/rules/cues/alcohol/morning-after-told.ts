/** The morning after told: hanging, rough, fear, greasy food, still drunk. */
export default `
  absolutely hanging, hanging today, hanging this morning, so hanging, bare hanging, hanging out of my, so rough,
  rough as, feel rough, feeling rough, rough this morning, rough today, rough as a badger, rough as toast,
  head is banging, my head is, head banging, banging head, head pounding, pounding head, head like a bag,
  death warmed up, dying today, dying this morning, dying on the sofa, dying a death, dying in bed, dead today,
  deceased today, in bits today, in pieces today, can not keep water down, can not keep anything down,
  never drinking again, never drink again, not drinking again, never touching gin, never touching tequila,
  never tequila, never again with, never mixing, never mix, should not mix, mixed wine and, mixing wine,
  grape and grain, beer then wine, still pissed, still drunk, still drunk from, still tipsy, still half cut,
  still steaming, still smell of, stink of booze, smell of booze, smell like a brewery, smell of a distillery,
  sweating wine, sweating gin, sweating vodka, sweating tequila, sweating rum, beer fear, booze fear, gin fear,
  post drink anxiety, drink shame, what did i text, who did i text, what did i say, what i said last night,
  piecing together, pieced together, piece together last night, bank statement, checking my bank account,
  spent how much, card receipts, uber receipt, uber receipts, photos from last night, videos from last night,
  whoever invented tequila, whoever invented jagerbombs, hangover cure, hangover food, hangover breakfast,
  hangover level, two day hangover, day two of the hangover, three day hangover, worst hangover, hangover of the,
  killer hangover, cracking hangover, monumental hangover, professional hangover, hangover from hell, brutal hangover,
  hungover at, hungover in, hungover on, hungover to, hungover as, hungover for, hungover again, so hungover,
  bit hungover, crippling, grim today, fragile today, feeling fragile, very fragile, delicate today, feeling delicate,
  a bit delicate, tender this morning, suffering today, suffering this morning, paying for it today,
  paying for it now, worse for wear, feeling it today, feeling it this morning, out till, in at 4am, rolled in at,
  got in at, crawled in at, crawled home, two paracetamol and, irn bru and, crawl to the shop
`
