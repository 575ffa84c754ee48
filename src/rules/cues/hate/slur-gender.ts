/** Misogynist and misandrist words for people of a sex. */
export default `
  bitches, bitch, bitchy women, hoes, hoe, thot, thots, slut, sluts, slag, slags, %slapper, %whore, %skank, hussy, tart, tarts, trollop,
  strumpet, %harlot, jezebel, tramp, %bimbo, bint, bints, bird brain women, dumb blonde, dumb blondes, blonde moment, %femoid, foid, foids,
  %roastie, %feminazi, femnazi, cunt, cunts, cum dumpster, cumdumpster, cumdump, cock tease, cocktease, prick tease, prickteaser,
  hysterical women, hysterical woman, shrew, harpy, harpies, battleaxe, hag, hags, crone, old cow, old cows, silly cow, silly cows, moo,
  silly mare, stupid cow, fat cow, ugly cow, nagging wife, ball breaker, ballbreaker, ball buster, gold digger, gold diggers, %golddigger,
  ran through, run through women, town bike, village bike, damaged goods, used goods, loose women, loose woman, bunny boiler, cat lady,
  cat ladies, %spinster, old maid, alpha widow, baby mamas, baby mama, welfare queen, welfare queens, %hoodrat, bops, spread her legs,
  slept her way, slept to the top, moids, moid, %scrote, kill all men, men are trash, men are scum, men are pigs, men are dogs, %soyboy,
  soy boy, simp, simps, beta male, beta males, cuck, cucks, mansplainer, ashawo, ashewo, %olosho, runs girl, runs girls, %randi, raand,
  chinaal, sharmuta, puta, putas, zorra, perra, pokpok, malandi, slay queen, slay queens, matey gyal, skettel, sket, skets, sketty, yatty,
  pawg
`
