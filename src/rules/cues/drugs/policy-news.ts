/** Drug policy, law, news and research; harmless company. */
export default `
  decriminalisation, decriminalization, decriminalise, decriminalize, decriminalised, decriminalized, legalisation,
  legalization, legalised, legalized, legalise, legalize, rescheduling, rescheduled, proposition, referendum, reform,
  reformers, regulation, regulators, fda, mhra, dea, nida, samhsa, unodc, emcdda, home secretary, acmd,
  controlled drugs, royal commission, select committee, parliament, congress, lawmakers, legislators, legislation,
  supreme court, mandatory minimum, expungement, expunge, drug death, public health, harm reduction, needle exchange,
  naloxone, narcan, the loop, awareness week, school talk, trial results, clinical trial, randomised, randomized,
  journal, the lancet, bmj, thesis on, paper on, report on, in the news, breaking news, reports, reported, headline,
  headlines, documentary about, article about, podcast about, according to, seized, raid, jailed for, sentenced,
  convicted, cartel, cartels, trafficking, traffickers, smugglers, sackler, pharma, lawsuit, settlement, tilray,
  hempcrete, licensed dispensary
`
