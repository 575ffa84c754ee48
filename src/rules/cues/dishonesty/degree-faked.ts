/** Degrees, diplomas, grades, licences and certificates that are bought, forged or untrue. */
export default `
  fake certificates, bought the certificate, axact
`
