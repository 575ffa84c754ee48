/** Whole generations, regions or ages run down. */
export default `
  useless generation, softest generation, soft generation, lazy generation, laziest generation, weakest generation,
  entitled generation, this generation of, whole generation of, your generation, snowflake generation, zoomers,
  ok boomer, okay boomer, kids nowadays, youth of today, do not want to graft, afraid of hard work, allergic to work,
  allergic to hard work, does not want to work, do not know hard work, never known hard work, born yesterday, past it,
  over the hill, past their sell by, past his sell by, past her sell by, put out to pasture, off to the home, die off,
  dying off, dead weight, can not open a pdf, can not use a computer, can not use email, can not turn on a computer,
  can not work a phone, bed blockers, bed blocker, coffin dodger, coffin dodgers, one foot in the grave, whole region,
  everyone from there, southern softies, southern fairies, soft southerner, soft southerners, northern monkey,
  northern monkeys, dirty northerner, inbred village, six fingers, webbed feet, webbed fingers
`
