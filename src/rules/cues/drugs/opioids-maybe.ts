/** Words that may mean heroin, painkiller misuse or lean. */
export default `
  smack, brown, %junk, tar, china, dragon, blues, %blue, thirties, 30s, percy, %perky, script, scripts, oxy clean, syrup, purple, purp,
  drank, dranks, mud, muddy, styrofoam, double cup full, sprite, jolly rancher, jolly ranchers, cough mixture, cough medicine, painkillers,
  pain killers, pain pills, pain meds, painkiller, nod, nodding, nods, %fiend, fiending, %shoot up, fix, %fix, gear head, score, scored,
  spoon, needle, needles, foil, works, pins, rig, rigs, withdrawal, withdrawals, clucking, rattling, rattle, turkey, subs, sub, morph, act,
  hi tech, pint of, a line of red, deuce, sugars, tram, tramadols, gutter, loud and codeine, science student, science students, skuchies,
  skoochies
`
