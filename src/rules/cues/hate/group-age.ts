/** Plain words for age groups and generations. */
export default `
  old people, older people, elderly, the old, older workers, older staff, older candidates, older employees, %pensioner, oap, oaps,
  %senior citizen, %retiree, the over 0s, over 0, old folk, old folks, old man, old men, old woman, old women, old ladies, old lady,
  grandmas, grandpas, %boomer, baby boomers, gen x, gen xers, %millennial, gen z, gen zers, genz, zoomers, gen alpha, young people,
  youngsters, the young, young workers, kids these days, kids nowadays, youth of today, younger generation, older generation,
  this generation, teenagers, teens, graduates these days, school leavers, middle aged, anyone under 0, under 0s, born after 0000,
  born before 0000, uncles and aunties, ageing, aging workforce, past retirement, retirement age, new grads, students these days,
  older drivers, grey haired
`
