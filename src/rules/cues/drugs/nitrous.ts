/** Laughing gas, balloons and poppers. */
export default `
  nitrous, nos balloons, nos balloon, nos canister, nos canisters, nos cannister, nossed, nossing, nos tank, nos can, nozzing, noz, nozz,
  whippits, whippets drug, whippet balloons, whip its, whippit, galaxy gas, smartwhip, smart whip, fastgas, fast gas, cream chargers,
  cream charger, baking gas, laughing gas, hippy crack, hippie crack, balloons and nos, doing balloons, did balloons, do balloons,
  done balloons, %do a balloon, inhaling balloons, inhaling a balloon, huffing balloons, huffed a balloon, box of balloons nos,
  silver canisters, silver cannisters, silver bullets, cracker and balloon, nang, nangs, nanging, nangers, nanged, nitro balloons,
  hippie balloons, fishing out on balloons, fished out, fish out balloon, woo woo balloon, wah wahs, wah wah, poppers, amyl, alkyl nitrite,
  gas canister balloon, gas balloons, one balloon each, balloon in one hand, balloon in hand, tank of nos, big tank nos, exotic whip,
  miami magic gas, cream deluxe, %canister and balloon
`
