/** Words that only talk of history brings up. */
export default `
  world war, ww1, ww2, wwi, wwii, first world war, second world war, holocaust memorial, holocaust survivor, holocaust survivors, holocaust education,
  auschwitz, anne frank, warsaw ghetto, kristallnacht, nuremberg, slave trade, slavery, enslaved, abolition, abolitionist, jim crow, apartheid,
  segregation, civil rights movement, civil rights era, martin luther king, mlk, rosa parks, nelson mandela, colonialism, colonial, the raj,
  partition of india, genocide, armenian genocide, rwandan genocide, rwanda 1994, srebrenica, windrush, suffragette, suffragettes, suffrage, stonewall,
  section 28, on this day, historian, historians, history of, history lesson, history class, history degree, in history, victorian, georgian, tudor,
  tudors, medieval, middle ages, roman empire, ancient, bronze age, viking, vikings, crusades, spanish inquisition, witch trials, archive, archives,
  museum, memorial, monument, veterans day, remembrance day, remembrance sunday, century, centuries, 1800s, 1900s, 1910s, 1920s, 1930s, 1940s, 1950s,
  1960s, empire, cold war, vietnam war, civil war, great war, trenches, the somme, d day, the blitz, archaeology, archaeologist, emmett till,
  tulsa massacre, peterloo, magna carta, henry viii, anne boleyn, guy fawkes, jack the ripper, executed in, beheaded in
`
  .trim()
  .split(/\s*,\s*/)
