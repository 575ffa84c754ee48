/** Words that may mean this idea and often mean something else (relative-excuse). */
export default `
  died 0 times, said my mum, bereavement leave, death in the family, alive and well, sorry grandma
`
