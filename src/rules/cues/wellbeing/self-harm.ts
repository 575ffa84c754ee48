/** Self-harm in plain and coded words. */
export default `
  self harm, self harming, self harmed, self harms, selfharm, selfharming, self injury, self injure, self mutilation, hurting myself,
  want to hurt myself, harm myself, harming myself, harmed myself, cutting myself, cuts on my arms, cuts on my wrist, cuts on my thighs,
  cuts on my legs, i cut again, cutting again, started cutting, started cutting again, cutting to feel, cut to feel something, the urge to cut,
  urge to cut, urges to cut, urge to hurt, urge to self harm, the urges are back, sh urges, sh relapse, relapsed sh, sh scars, relapsed last night,
  i relapsed with cutting, relapsed on cutting, relapsed again cutting, clean from self harm, clean from cutting, days clean from cutting,
  0 days clean from sh, broke my streak sh, burn myself on purpose, burning myself, burnt myself on purpose, burned myself on purpose, hitting myself,
  punch myself, punching myself, punch walls, punching walls, punched a wall, bang my head against, banging my head on, scratch myself,
  scratching myself till, scratch until i bleed, till i bleed, until i bleed, bite myself, biting myself, pull my hair out, pulling my hair out,
  trichotillomania, dermatillomania, snap a rubber band, rubber band on my wrist, elastic band on my wrist, razor blade, razor blades, razorblade,
  razorblades, pencil sharpener blade, sharpener blade, hit styro, hit beans, barcode wrist, barcodes on my arm, cat scars, ed sh, shtwt, sh twt,
  edtwt sh, scars on my arms, scars on my arm, scars on my wrist, scars on my thighs, fresh scars, fresh cuts, new cuts, hide my scars, hiding my scars,
  hide the cuts, hide the marks, covering my arms, long sleeves in summer, long sleeves in the heat, plasters on my arm, bandages on my arm,
  bandaged my arm, bandaged wrists, stitches in my arm, stitched up again, deserve the pain, deserve pain, deserve to hurt, i deserve to suffer,
  punish myself, punishing myself, physical pain helps, pain makes me feel, just to feel something, just to feel alive, see my own blood,
  seeing blood calms
`
