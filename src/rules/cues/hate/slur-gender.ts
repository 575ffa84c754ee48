/** Misogynist and misandrist words for people of a sex. */
export default `
  bitches, bitch, hoes, hoe, thot, thots, slut, sluts, slag, slags, %slapper, %whore, %skank, hussy, tart, tarts,
  trollop, strumpet, %harlot, jezebel, tramp, %bimbo, bint, bints, %femoid, foid, foids, %roastie, %feminazi, femnazi,
  cunt, cunts, cumdumpster, cumdump, cocktease, prickteaser, shrew, harpy, harpies, battleaxe, hag, hags, crone,
  silly cow, moo, fat cow, ballbreaker, %golddigger, damaged goods, %spinster, %hoodrat, bops, slept her way, moids,
  moid, %scrote,  %soyboy, simp, simps, beta male, cuck, cucks, mansplainer, ashawo, ashewo, %olosho,
  %randi, raand, chinaal, sharmuta, puta, putas, zorra, perra, pokpok, malandi, slay queen, skettel, sket, skets,
  sketty, yatty, pawg
`
