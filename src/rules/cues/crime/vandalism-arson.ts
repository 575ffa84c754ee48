/** Damage done on purpose: graffiti, keys, eggs, bricks, fires. */
export default `
  %vandalise, %vandalize, %graffiti, graff, graffing, keyed his, slashed the tyres, tpd, tping, cut the brake, arson,
  pyromaniac, torching, molotov, molotovs, accelerant, %riot, rioter, flytip, flytipped, flytipping
`
