/** Countries and parts of the world that people come from. */
export default `
  africa, asia, india, pakistan, bangladesh, sri lanka, nepal, afghanistan, china, japan, korea, vietnam, thailand, the philippines, philippines,
  indonesia, malaysia, iran, iraq, syria, lebanon, israel, palestine, gaza, saudi, saudi arabia, yemen, turkey, egypt, morocco, algeria, tunisia,
  libya, sudan, somalia, ethiopia, eritrea, kenya, uganda, tanzania, zimbabwe, zambia, nigeria, ghana, senegal, cameroon, congo, south africa, poland,
  romania, bulgaria, albania, serbia, bosnia, ukraine, russia, lithuania, latvia, hungary, greece, italy, spain, portugal, france, germany, ireland,
  scotland, wales, england, britain, america, mexico, guatemala, honduras, venezuela, colombia, brazil, cuba, haiti, jamaica, the middle east,
  the caribbean, eastern europe, south america, latin america, central america, third world countries, the third world, shithole countries,
  muslim countries, abroad, overseas
`
  .trim()
  .split(/\s*,\s*/)
