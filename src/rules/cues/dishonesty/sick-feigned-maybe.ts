/** Words that may mean this idea and often mean something else (sick-feigned). */
export default `
  am not sick, putting it on
`
