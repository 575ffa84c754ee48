/** Fellow workers, wherever "my" or "our" stands before them. */
export default `
  @badmouthing-sure-colleague, %intern, %apprentice, %trainee, %assistant, %receptionist, secretary, pa, %temp, %junior, team, staff, crew, department, %porter, %contractor, %cleaner, %locum, %registrar, %consultant, %dev, %developer, %engineer, %designer, %rep, %nurse, %chef, %waiter, %barista, %driver, office, lab mate, lab mates, %grad, %student nurse, partner at work, relief, opposite number, cover, flight crew, wait staff, waitstaff
`
  .trim()
  .split(/\s*,\s*/)
