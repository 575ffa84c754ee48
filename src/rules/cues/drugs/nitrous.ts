/** Laughing gas, balloons and poppers. */
export default `
  nitrous, nos canisters, nossed, nossing, nozzing, noz, nozz, whippits, whippit, smartwhip, fastgas, cream chargers,
  laughing gas, did balloons, nang, nangs, nanging, nangers, nanged, poppers, amyl
`
