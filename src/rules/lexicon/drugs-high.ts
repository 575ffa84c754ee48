/** Words for being under the influence of a drug, with other meanings: only after "am", "got", "so". */
export default `
  stoned, baked, zooted, zonked, blazed, faded, blitzed, zoinked, high as a kite, high as kites, high as fuck, high as hell, high as balls, high af,
  stoned af, stoned as, ripped, ketty, ketted, ketted up, wavey, wavy, mashed, munted, monged, monged out, spangled, caned, geeked, geeked up,
  coked up, coked out, coked, coked to the eyeballs, methed up, cracked out, strung out on, off my nut, on one, pinging, gurning, gurny, tripping,
  tripping balls, tripping face, couch locked, couchlocked, greened out, greening out, whitied, whiteying, whitey, pulled a whitey, k holed, k holing,
  kholed, kholing, in a k hole, pilled up, pilled off my nut, loved up, rolling balls, rolling on molly, candy flipping, candyflipping,
  hippy flipping, hippie flipping, nodding off on, xanned out, barred out, zombied on, dabbed out, toked up, charged up, charged off my face, chonged,
  chopped, cunted, off my chops, bent off my, sparked up, red eyed, smacked out, smacked up, doped up, doped, lean, leaning, high off my,
  high out of my, wonked, wonky on, twatted on, buckled, irie, mongy, stoney baloney, stonesy
`
  .trim()
  .split(/\s*,\s*/)
