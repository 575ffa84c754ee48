/** Offering oneself, paid content, links, sugar dating and services. */
export default `
  onlyfans, fansly, fanvue, loyalfans, fancentro, manyvids, chaturbate, camsoda, stripchat, camgirl, camming,
  telegram channel, spicy content, 🌶, uncensored, uncut, see it all, see everything, link in bio, link below,
  link in comments, subscribe, subscription, free trial, ppv, tip for, %paypig, findom, findomme, %tribute, cashslave,
  customs, feetfinder, gfe, bfe, pse, %escort, escorting, rentboy, prostitute, prostitution, %hooker, full service,
  %incall, %outcall, nuru, %stripper, %lapdance, %brothel, sugar daddy, sugar baby, sugaring, %blesser, ppm,
  dm for rates, dm for price, dm me for, dms open, inbox me, inbox is open, pm me, hit me up, hotel room, come round,
  back to his, who is up, u up, you up, dtf, no strings, nsa, discreet, vers, can host, m0f, m4f, f4m, m4m, mfm, fwb,
  pnp, chemsex
`
