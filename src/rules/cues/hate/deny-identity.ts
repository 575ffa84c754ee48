/** Dismissing or denying who people say they are, or what they lived through. */
export default `
  two genders, only two, there is no such thing, no such thing as, does not exist, do not exist, making it up,
  is a man, chromosomes, mutilated, mutilation, deadname, deadnaming, so called, whatever that is, what is that,
  transgenderism, abnormal, normal person, really from, victimhood, always the victim, get over it, anti white,
  so sensitive
`
