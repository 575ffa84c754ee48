/** Words that may mean this idea and often mean something else (degree-faked). */
export default `
  recto, oluwole, vyapam, forgery, forgeries, good printer, embossed, gold seal, never passed, without a degree,
  unqualified, nysc certificate
`
