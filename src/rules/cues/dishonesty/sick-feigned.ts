/** An illness acted, exaggerated or not there: fake cough, sick voice, miraculous recovery. */
export default `
  %fake being ill, cough cough, mondayitis, fridayitis, %malinger, malingerer
`
