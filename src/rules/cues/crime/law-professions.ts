/** Police, lawyers, security, audit, prison and probation staff speaking of crime as their work. */
export default `
  police officer, detective, constable, pcso, retired cop, forensics, csi, coroner, pathologist, call handler,
  criminologist, criminology, crime reporter, paralegal, solicitor, barrister, advocate, attorney, prosecutor, cps,
  law firm, mooting, jury service, jury duty, juror, prison officer, prison chaplain, prison library, reoffending,
  rehabilitation, social worker, victim support, aml, kyc, financial crime, forensic accountant, tax adviser,
  chartered accountant, tax inspector, auditor, compliance officer, underwriter, ranger, firefighter, fire service,
  fire investigator, pentester, pentest, infosec, appsec, cybersecurity, oscp, ceh, ctf, hackthebox, tryhackme,
  hackerone, bugcrowd, homelab, dfir, cve, owasp, locksmith, locksport
`
