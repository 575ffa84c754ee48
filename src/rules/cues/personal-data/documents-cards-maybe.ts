/** Short names of documents and cards with other meanings. */
export default `
  passport, nin, aza, lanyard, barcode, my social, my reg, my pin, my licence, my license, otp, ssn, medicare card, national insurance, sin number,
  my certificate
`
