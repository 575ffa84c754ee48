/** Words that may mean this idea and often mean something else (sick-reported). */
export default `
  sick leave, sick pay, ssp, keng
`
