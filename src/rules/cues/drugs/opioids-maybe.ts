/** Words that may mean heroin, painkiller misuse or lean. */
export default `
  smack, brown, %junk, tar, china, dragon, blues, %blue, thirties, 30s, percy, %perky, script, scripts, syrup, purple,
  purp, drank, dranks, mud, muddy, styrofoam, sprite, painkillers, pain pills, painkiller, nod, nodding, nods, %fiend,
  fiending, %shoot up, fix, %fix, score, scored, spoon, needle, needles, foil, works, pins, rig, rigs, withdrawal,
  withdrawals, clucking, rattling, rattle, turkey, subs, sub, morph, act, pint of, deuce, sugars, tram, tramadols,
  gutter, skuchies, skoochies
`
