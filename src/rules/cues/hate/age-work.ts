/** Too old or too young for the job, filtered by birth year. */
export default `
  after 0 they, over 0 they, anyone over 0, anybody over 0, hire over 0, hire anyone over, hire anybody over,
  hiring anyone over, filter by graduation, filter by age, filter by year, filter out anyone, filter out anybody,
  by birth year, born before 0000, born after 0000, digital natives, digital natives only, young and hungry,
  young dynamic, too old to learn, can not teach an old, old fart, old farts, old fogey, old fogeys, old git,
  old gits, old coot, old coots, old hag, old hags, old bag, old bags, old crone, grey brigade, blue rinse,
  blue rinse brigade, saga louts, waiting for god, god s waiting room, should just retire, retire already,
  why has he not retired, time he retired, time she retired, blocking jobs, bed blocking, off the road at 0,
  take their licence, take their licences, licence at 0, always at the doctor, always off sick, slow and expensive,
  slow expensive, expensive and slow, slow learners, set in their ways, stuck in their ways, stuck in the past,
  tech illiterate, computer illiterate, does not know how to open, two fingered, two fingers typing,
  participation trophy, participation trophies, participation medal, participation medals, cry closet,
  mental health day for, mental health days for, need a safe, no resilience, zero resilience, no backbone, no grit,
  no work ethic, zero work ethic, no respect these, no respect nowadays, no respect any more, glued to their phones,
  glued to phones, on their phones all, always on their phones
`
