/** Words that may mean this idea and often mean something else (two-jobs). */
export default `
  neither knows, j1, j2, j3, %moonlight, homers, homer, foreigner, cashies, cashie, pj
`
