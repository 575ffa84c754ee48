/** Law, police, military, security and investigation work by profession. */
export default `
  lawyers, solicitors, barrister, barristers, attorney, attorneys, paralegal, legal, law firm, bar exam, chambers,
  advocate, prosecutor, prosecution, public defender, litigation, litigator, employment law, tribunal, contract law,
  criminology, criminologist, statute, precedent, mooting, clerk, compliance, audit, auditor, auditors, auditing, aml,
  anti money laundering, kyc, fraud team, forensic accountant, forensics, detective, detectives, police officer, pc,
  pcso, constable, sheriff, deputy, trooper, dispatcher, 999 call handler, prison officer, social worker, army, navy,
  air force, raf, marines, soldier, soldiers, veteran, veterans, military, infantry, reservist, deployment, deployed,
  regiment, battalion, cadet, cadets, firefighter, firefighters, fire service, security researcher, infosec,
  cybersecurity, pentest, pentester, pentesting, red team, red teaming, blue team, bug bounty, responsible disclosure,
  vulnerability, vulnerabilities, cve, ctf, soc analyst, ethical hacker, whitehat, journalist, customs officer,
  locksmith, bomb disposal, eod
`
