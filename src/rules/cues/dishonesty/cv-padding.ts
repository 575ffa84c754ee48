/** Padding, stretching or inventing on a CV or application. */
export default `
  padded cv, experience letter, fake payslip, %bluff my way, blagger, bullshitted, bullshitting
`
