/** Misogynist and misandrist words for people of a sex. */
export default `
  bitches, hoes, hoe, thot, thots, sluts, slag, slags, %slapper, %whore, %skank, hussy, trollop, strumpet, %harlot,
  jezebel, tramp, %bimbo, bint, bints, %femoid, foid, foids, %roastie, %feminazi, femnazi, cunt, cunts, cumdumpster,
  cumdump, cocktease, prickteaser, shrew, harpy, harpies, battleaxe, hags, crone, silly cow, moo, ballbreaker,
  %golddigger, damaged goods, %spinster, %hoodrat, bops, slept her way, moids, moid, %scrote, %soyboy, simp, simps,
  beta male, cuck, cucks, mansplainer, ashawo, ashewo, %olosho, %randi, raand, chinaal, sharmuta, putas, zorra, perra,
  pokpok, malandi, slay queen, skettel, sket, skets, sketty, yatty, pawg
`
