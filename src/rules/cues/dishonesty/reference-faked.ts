/** References and referees that are friends, invented or oneself. */
export default `
  references are all, wrote my own recommendation, fake gmail
`
