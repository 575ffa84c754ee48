/** Pupils, students, families and children one is in charge of. */
export default `
  my pupil, one of my students, boy in my class, girl in year 0, told me in confidence
`
