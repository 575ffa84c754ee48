/** Own military service and veteran status. */
export default `
  disabled veteran, ex army, ex raf, i served in, years in the navy, reservist, ippt, conscripted, enlisted,
  sandhurst, rotc, two tours, falklands veteran, helmand, fallujah, kandahar, army reserve, territorial army,
  royal navy, paratrooper, gurkha, infantryman, rifleman, royal engineers, squaddie, usmc, usaf, oorah, hooah,
  jarhead, raaf, nzdf, fauji, 0 percent disabled, vfw, dd214
`
