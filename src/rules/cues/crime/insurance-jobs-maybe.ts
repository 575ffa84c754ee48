/** Words that may mean this idea and often mean something else (insurance-jobs). */
export default `
  insurance paid, claimed for, new carpet, applecare, contents insurance, whiplash, neck brace, compo, workcover,
  never owned, fronting, fronted, adjuster
`
