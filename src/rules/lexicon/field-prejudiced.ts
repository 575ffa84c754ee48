/** Words that call a remark or an act prejudiced. */
export default `
  racist, sexist, homophobic, transphobic, misogynistic, misogynist, ableist, antisemitic, anti semitic, islamophobic, xenophobic, bigoted, hateful,
  abusive, ageist, dehumanising, dehumanizing, discriminatory, prejudiced, offensive, derogatory, demeaning, degrading, bullying, threatening,
  casteist, chauvinist, queerphobic, biphobic, vile, disgusting, appalling, horrific
`
  .trim()
  .split(/\s*,\s*/)
