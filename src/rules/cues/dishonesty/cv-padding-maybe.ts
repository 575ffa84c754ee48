/** Words that may mean this idea and often mean something else (cv-padding). */
export default `
  %embellish, embellishment, %exaggerate, work of fiction, %inflate, %fudge, can not check, nobody checks,
  they never check, background check, background checks, hireright, can not code, never touched, never been to,
  never finished, did not finish, %omit, %bluff, %blag
`
