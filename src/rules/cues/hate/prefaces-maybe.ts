/** Doubtful, mostly harmless words of the list prefaces. */
export default `
  i said it, just saying, be honest, sorry not sorry, sorry but, unpopular opinion, hot take, you can not say,
  wokeness, the good ones
`
