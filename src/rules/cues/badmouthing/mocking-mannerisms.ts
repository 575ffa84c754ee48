/** Mocking how someone at work talks, looks, writes or behaves. */
export default `
  his voice, her voice, that voice, foghorn, voice like, laughs like, his breath, bad breath, smells like, smells of,
  deodorant, eats like, chewing, %slurp, clicks his pen, burps, microwaves fish, %waffle, yap, yapping, yapper,
  waddles, prances, dresses like, looks like a, face like, that face, toupee, wig, comb over, combover, bald,
  bad hair, replies all, signs off with, per my last email, circle back, synergy, synergies, leverage, blue sky,
  going forward, buzzword, buzzwords, bingo card, irregardless, pacifically, mispronounces, can not pronounce,
  %impersonate, %mimic, mimicking, %imitate, aka the, behind his back, %eye roll, eyeroll, humblebrag,
  on the golf course, parks across two
`
