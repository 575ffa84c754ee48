/** Taking from the employer: till, stock, materials, fuel, discount, client money. */
export default `
  out of the till, sweethearting, company fuel card, embezzled, embezzlement, embezzling, misappropriated,
  misappropriation, kickback, kickbacks
`
