/** Beating, kicking, choking: verbs and slang. */
export default `
  %punch, %slap, %kick his, %beat up, %beat you, %beat her, %beat to a pulp, %beat your ass, beatdown, pummel,
  %smash your, teeth out, lamped, decked, clobber, clobbered, walloped, thump, thumping, headbutt, headbutted, nutted,
  chinned, stomp, stomped, a hiding, backhand, backhander, leathered, mangle, maul, pulverise, throttle, %strangle,
  broken nose, %kneecap, kneecapped, gouge, bashed, on sight, torture, castrate, castrated, waterboard, flog, flogged,
  flogging, horsewhip, put him through, glass him, glassing, thappad, thapad, maarunga, marunga, peetna, donder,
  bliksem, klap, sapak, sapakin, suntok, bugbugin, golpear, madriza, patada
`
