/** Users' forum talk: doses, tolerance, routes, tests, tapering, trip reports. */
export default `
  first time trying, first time taking, first time on, first time doing, no tolerance, low tolerance for,
  tolerance break, t break, tolerance is, tolerance so high, tolerance went, kill my tolerance, opiate naive,
  opioid naive, should i redose, go up to, what dose, which dose, light dose, common dose, strong dose, good dose for,
  how much should i take, how much to take, safe to mix, okay to mix, can i mix, potentiate, potentiator, potentiated,
  grapefruit juice, trip reports, tripsit, trip sitter, trip sit, tripsitting, bad trip, solo trip on, comedown tips,
  body load, couch lock, nodded off on, nodding off on, the nod, insufflate, insufflated, snorting it, snort it,
  off foil, chase the dragon, chasing the dragon, iving, banging it, shooting it, shooting up, rectal, sublingual,
  roa, in your system, in my system, stay in your system, stays in your system, stay in my system, out of my system,
  out of your system, drug tests, drug tested, drug screening, pre employment screen, pre employment test, piss test,
  pee test, urine test, hair test, hair follicle test, saliva test, swab test, pass a drug test, pass the drug test,
  beat a drug test, fail a drug test, failed a drug test, failed my drug test, failed the drug test, clean pee,
  clean piss, fake pee, fake urine, synthetic urine, quick fix urine, detox kit, cranberry juice and niacin,
  flush it out, flush my system, tapering, tapering off, %taper off, cold turkey, kick dope, dope sick,
  precipitated withdrawal, kratom taper, reagent, reagents, test kit, test kits, reagent test, fent strips,
  fentanyl strips, test strips, volumetric, volumetric dosing, milligram scale, mg scale, research chemical,
  research chemicals, nbomes, 1p lsd, dxming, robo trip, triple c, hbw, hbwr, amanita, san pedro, nn dmt, dmt cart,
  dmt pen, breakthrough, broke through, breaking through on, o pms, krat, gas station heroin, phenny, f phenibut,
  adderall xr, dexys, concerta unprescribed, ritalin unprescribed
`
