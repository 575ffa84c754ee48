/** Words that may mean this idea and often mean something else (reference-faked). */
export default `
  my references are, burner phone, second sim, old boss, past employer, ex boss
`
