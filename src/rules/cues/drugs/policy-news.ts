/** Drug policy, law, news and research; harmless company. */
export default `
  drug policy, drug policies, drugs policy, drug law, drug laws, drugs law, war on drugs, decriminalisation, decriminalization,
  decriminalise, decriminalize, decriminalised, decriminalized, legalisation, legalization, legalised, legalized, legalise, legalize,
  rescheduling, reschedule cannabis, rescheduled, federal ban, senate bill, bill passed, house bill, ballot measure, proposition,
  referendum, reform, reformers, regulation, regulated market, regulators, fda, mhra, dea, nida, samhsa, unodc, emcdda, home office,
  home secretary, advisory council, acmd, misuse of drugs act, controlled drugs, royal commission, select committee, parliament, congress,
  lawmakers, legislators, legislation, supreme court, mandatory minimum, mandatory minimums, expungement, expunge, social equity,
  mass incarceration, racial disparities, opioid crisis, opioid epidemic, overdose crisis, overdose epidemic, fentanyl crisis,
  overdose deaths, drug deaths, drug related deaths, drug death, deaths rise, record high deaths, public health, harm reduction,
  safe injection site, safe consumption, overdose prevention, supervised consumption, needle exchange, naloxone, narcan, drug checking,
  the loop, pill testing, test your drugs, awareness campaign, awareness week, drug awareness, drug education, drugs education,
  substance education, prevention programme, prevention program, drug prevention, school talk, talk to frank, frank campaign,
  red ribbon week, dare officer, study finds, new study, study shows, research shows, researchers found, trial results, clinical trial,
  clinical trials, phase three, phase 3, randomised, randomized, peer reviewed, meta analysis, journal, the lancet, bmj,
  addiction research, dissertation on, thesis on, paper on, report on, in the news, breaking news, reports, reported, headline, headlines,
  bbc news, documentary about, article about, op ed, podcast about, according to, police seize, seized, seizure of, drug bust, drugs bust,
  busted with, drugs haul, raid, jailed for, sentenced, convicted, arrested for possession, charged with possession, cartel, cartels,
  trafficking, traffickers, smugglers, customs officers, border force, drug lord, narcos war, sackler, pharma, lawsuit, settlement,
  cannabis industry, cannabis stocks, tilray, canopy growth, cannabis company, cannabis companies, hemp farming, industrial hemp,
  hempcrete, licensed producer, licensed dispensary, tax revenue
`
