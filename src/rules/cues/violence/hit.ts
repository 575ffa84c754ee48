/** Beating, kicking, choking: verbs and slang. */
export default `
  %punch, %slap, %kick his, %hit him, %hit her, %hit you, %beat up, %beat you, %beat her, %beat to a pulp,
  %beat your ass, beatdown, pummel, %smash your, face in, head in, teeth out, lamped, decked, clobber, clobbered,
  wallop, walloped, thump, thumped, thumping, headbutt, headbutted, nutted, chinned, stomp, stomped, kicking,
  a hiding, backhand, backhander, leathered, mangle, maul, pulverise, throttle, %strangle, broken nose, %kneecap,
  kneecapped, gouge, bash, bashed, through a wall, through the wall, fade, on sight, torture, tortured, castrate,
  castrated, waterboard, flog, flogged, flogging, horsewhip, put him through, whup, glass him, glassed, glassing,
  thappad, thapad, maarunga, marunga, peetna, donder, bliksem, klap, moer, sapak, sapakin, suntok, bugbugin, golpear,
  madriza, patada
`
