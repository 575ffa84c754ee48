/** Study drugs and medicines for attention taken by those to whom they were not prescribed. */
export default `
  adderall, addy, addys, addies, adderal, adderalls, adderral, ritalin, rittys, riddalin, vyvanse, vyvanses, vyvance,
  concerta, concertas, modafinil, moda, modafinils, modalert, modvigil, provigil, armodafinil, waklert, nuvigil,
  elvanse, dexedrine, dexamphetamine, dexamfetamine, focalin, methylphenidate, medikinet, lisdexamfetamine, noopept,
  duromine, phentermine, ephedrine, ephedra
`
