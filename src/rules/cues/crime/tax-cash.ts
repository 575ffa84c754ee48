/** Tax hidden, cash in hand, off the books, black money. */
export default `
  cash in hand, cashie, cashies, cashy, cashys, under the table, two sets of books, never declared
`
