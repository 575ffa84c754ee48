/** Suicidal thought in plain words. */
export default `
  suicidal, i am suicidal, kmsing, end my life, rather die than, do not want to wake up, not want to be here anymore,
  do not want to be here, stop existing, want it all to stop, make it stop, unalive, unaliving, unalived, sewerslide,
  suislide
`
