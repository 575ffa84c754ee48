/** Another's work handed in or presented under one's own name. */
export default `
  he did it all, she did it all, did none of it, did not do any of it, did not write a word, not a word of it mine,
  my name first, name on the slide, name on the cover, presented it as mine, presented it as my, passed it off,
  pass it off, passed off as, pass off as, submitted her, submitted his, handed in his, handed in her,
  handed in my sisters, handed in my brothers, handed in my mates, my sister wrote, my brother wrote, my mum wrote,
  my dad wrote, my boyfriend wrote, my girlfriend wrote, my wife wrote, my husband wrote, my flatmate wrote,
  my mate wrote, paid a guy, paid a girl, paid someone, paid a kenyan, paid a mate, paid somebody, 0 for an essay,
  0 an essay, essay for 0, last years report, last years essay, older brothers, older sisters essay, senior gave me,
  seniors gave me, seniors notes, seniors file, changed the title, changed the cover, swapped the name,
  sat the test for, sit the test for, sit the online test, sat the exam for, sit the exam for, did the test for me,
  took the test for me, took it for me, sat it for me, sit it for me
`
