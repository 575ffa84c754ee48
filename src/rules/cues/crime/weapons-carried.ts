/** Weapons carried, bought or shown as a matter of law, not of threat. */
export default `
  carry a knife, flickknife, switchblade, switch blade, knuckledusters, brass knuckles, knucks, cosh, blick, blicky,
  blickey, glocky, gatt, toolie, sawn off, sawed off, extendo, m80s, kwashe, gempe, shottie, sumpak, katta, kattas,
  tamancha
`
