/** Being a burden. */
export default `
  a burden, i am a burden, am just a burden, such a burden, feel like a burden, feeling like a burden, burden to everyone, burden to my family,
  burden on everyone, burden on my family, burden to my parents, burden to my kids, burden others, burdening, burdening people, burdening everyone,
  being a burden, tired of being a burden, only a burden, nothing but a burden, better off without me, be better off without me,
  everyone would be better off, they would be better off, kids would be better off, family would be better off, better without me, better if i was gone,
  better if i was dead, better if i were dead, better if i was not here, better if i were not here, would be easier if i, easier without me,
  easier for everyone, easier if i was gone, life easier for everyone, always in the way, just in the way, drag everyone down, dragging everyone down,
  dragging people down, bring everyone down, bringing everyone down, weigh everyone down, weight on everyone, weight on my family, ruin their lives,
  ruining their lives, ruining everyones life, ruin everyones life, toxic to everyone, poison to everyone, problem for everyone, i am the problem,
  always the problem, just a problem, a problem to my family, cause of all, all i do is hurt people, hurt everyone i love, hurt everyone around me,
  deserve better than me, deserves better than me, everyone deserves better, my kids deserve better, they deserve better, liability to my family,
  worth more dead, worth more dead than alive, insurance money, cover my debts when, taking up space, waste their time, wasting everyones time,
  do not want to bother, do not want to bother anyone, bother anyone, bother you all, not bother you anymore, bother you again, free of me,
  be free of me, rid of me, finally rid of me, relieved when i, relief to everyone, should not have had me, mistake being born, i was a mistake
`
