/** Look-alikes: wishes, plans not begun, hating school, learned my lesson, others' studies, course adverts, mottoes, jokes. */
export default `
  want to learn, i want to learn, need to learn, start tomorrow, never opened, dropped out, learned nothing,
  never learn, did not study, procrastinating, procrastination, essay due, cramming, all nighter, snow day,
  school run, school uniform, become a, forex, of course, golf course, do your research
`
