/** Short names of documents and cards with other meanings. */
export default `
  passport, nin, aza, lanyard, barcode, my pin, my licence, otp, ssn, medicare card, national insurance
`
