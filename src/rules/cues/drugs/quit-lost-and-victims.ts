/** Days without, brothers lost, drivers who killed, dogs that ate it, family history of smuggling; harmless company. */
export default `
  no weed day, days without weed, days no weed, days off weed, weeks without weed, months without weed, day 0 of no,
  day 0 without, day one of no, day one without, quit weed, quit smoking weed, quitting weed, stopped smoking weed,
  gave up weed, giving up weed, off weed for, off the weed for, no more weed, weed free, cannabis free, days clean,
  months clean, years clean, weeks clean, clean and sober, clean time, nine months clean, year clean, years free of,
  no drugs, never tried drugs, never took drugs, never done drugs, never touched drugs, never smoked weed,
  never tried weed, do not do drugs, do not smoke weed, does not do drugs, drug free, remember my dreams,
  lost my sister to, lost a sister to, lost a brother to, lost a friend to, lost a cousin to, lost my uncle to,
  lost my best friend to, lost someone to, died of an overdose, died from an overdose, overdose deaths,
  killed by a drunk, hit by a drunk, drunk driver killed, drunk driver hit, a drunk driver, drunk drivers,
  please do not drive, do not drink and drive, please do not drink and drive, never drink and drive, our dog ate,
  my dog ate, dog got into, vet said thc, thc poisoning in dogs, marijuana toxicity, previous guests,
  previous tenants, found by the cleaners, found in the attic, consumption room, consumption rooms,
  injecting facility, overdose prevention centre, overdose prevention site, safer supply, outreach worker,
  outreach team, drop in centre, support worker, key worker, drug worker, drugs worker, addiction nurse,
  addiction counsellor, addiction psychiatrist, addiction services, addiction medicine, recovery cafe,
  recovery meeting, recovery meetings, recovery worker, recovery coach, recovery walk, recovery community,
  long term recovery, methadone clinic nurse, i run the clinic, our patients, our service users, service user,
  ran rum, rum runner, rum runners, bootlegger grandfather, speakeasy, during the war, during prohibition,
  in the museum now, local history, local legend, family history
`
