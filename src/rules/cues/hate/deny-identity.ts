/** Dismissing or denying who people say they are, or what they lived through. */
export default `
  two genders, there is no such thing, no such thing as, making it up, chromosomes, mutilated, mutilation, deadname,
  deadnaming, whatever that is, what is that, transgenderism, abnormal, normal person, victimhood, always the victim,
  get over it, anti white, so sensitive
`
