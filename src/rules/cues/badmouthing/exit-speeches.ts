/** Threatening, triumphant or bridge-burning ways of leaving. */
export default `
  walk out, walked out, %hand in my notice, two weeks notice, never going back, adios, sayonara, good luck finding,
  exposing, tell all, the truth about, finally quit, rid of, i am free
`
