/** Words that may mean this idea and often mean something else (tax-cash). */
export default `
  paid cash, zapper, through the books, taxman, hmrc, the irs, ato, kra, lhdn, iras, bir, firs, fbr, %declare,
  unreported, airbnb income, offshore, cayman, panama, hawala, hundi, cms, gangmaster, red diesel in
`
