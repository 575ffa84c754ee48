/** Words that may mean this idea and often mean something else (doctor-note). */
export default `
  doctor note, letterhead, instascripts
`
