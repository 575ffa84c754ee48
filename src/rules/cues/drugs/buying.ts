/** Looking for drugs, dealers and quality. */
export default `
  who got, need a bag, my guy, my dealer, your dealer, my connect, my supplier, scored some, chipping in for, bunk
`
