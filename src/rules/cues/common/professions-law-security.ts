/** Law, police, military, security and investigation work by profession. */
export default `
  lawyers, solicitors, barrister, barristers, attorney, attorneys, paralegal, legal, law student, law school, law firm, bar exam, chambers,
  advocate, prosecutor, prosecution, public defender, defence counsel, litigation, litigator, employment law, employment lawyer, tribunal,
  contract law, criminal law, criminal justice, criminology, criminologist, case law, statute, precedent, appeal court, mock trial,
  moot court, mooting, judge in, clerk, court reporter, compliance, audit, auditor, auditors, auditing, aml, anti money laundering, kyc,
  fraud team, fraud analyst, fraud investigator, forensic accountant, forensic accounting, forensics, detective, detectives,
  police officer, police officers, pc, pcso, constable, sheriff, deputy, trooper, dispatcher, 999 call handler, prison officer,
  correctional officer, social worker, army, navy, air force, raf, marines, soldier, soldiers, veteran, veterans, military, infantry,
  reservist, deployment, deployed, regiment, battalion, cadet, cadets, firefighter, firefighters, fire service, security engineer,
  security researcher, security guard by trade, infosec, cybersecurity, cyber security, pentest, pentester, pentesting, penetration test,
  penetration testing, penetration tester, red team, red teaming, blue team, bug bounty, responsible disclosure, vulnerability,
  vulnerabilities, cve, ctf, capture the flag, soc analyst, threat intelligence, threat intel, malware analysis, incident response,
  ethical hacker, ethical hacking, white hat, whitehat, authorised test, authorized test, journalist, private investigator, border officer,
  customs officer, locksmith, hostage negotiator, bomb disposal, eod
`
