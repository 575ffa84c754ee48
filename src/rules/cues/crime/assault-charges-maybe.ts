/** Words that may mean this idea and often mean something else (assault-charges). */
export default `
  assault, assaulted, assaulting, battery, section 0, section 4, boc, disorderly, decked him, %knock out, %spark,
  %lay out, %glass, %bottle, nutted, %stomp, %jump, %rush, %mug, %stab, ching, wetted, %dip, splashed, %chef, %stripe,
  shot at, shot a, shot him, opps, %beat up, %batter, kicking in, %slap, domestic, dv, restraining order,
  restraining orders, avo, dvo, ivo, %breach, %stalk, manslaughter, wounding, carjacking, %kidnap, hostage, extortion,
  extorted, %blackmail, sextortion, ransom, racketeering, perjury, hooligan, hooligans, offed, sabong
`
