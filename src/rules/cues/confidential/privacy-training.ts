/** Training, law and advice on confidentiality, privacy and security. */
export default `
  gdpr, data protection, dpo, data privacy, privacy policy, privacy law, privacy by design, hipaa, ferpa, ccpa, popia, pdpa, dpdp act,
  ndpr, caldicott, information governance, ig training, ig toolkit, information commissioner, ico, subject access request, sar, dsar,
  freedom of information, foi, right to be forgotten, confidentiality training, confidentiality agreement, confidentiality policy,
  duty of confidentiality, duty of confidence, breach of confidentiality, breaching confidentiality, confidentiality matters, never share,
  never post, never discuss, never talk about patients, never give out, do not share passwords, reuse passwords, password manager,
  password managers, strong password, strong passwords, change your password, change your passwords, reset your password,
  forgot my password, forgot password, password hygiene, password policy, passkeys, passkey, two factor, 2fa, mfa, multi factor,
  authenticator app, phishing, social engineering, security awareness, cyber awareness, cybersecurity, cyber security, infosec,
  cyber essentials, iso 0000, iso27001, soc 0, penetration test, pen test, pentest, pentesting, red team, red teaming, bug bounty,
  responsible disclosure, coordinated disclosure, responsibly disclosed, cve, cves, security advisory, patch now, patched, patch tuesday,
  rotate keys, rotate your keys, rotated the keys, key rotation, secrets manager, secret scanning, secrets in git,
  leaked credentials check, have i been pwned, haveibeenpwned, encryption, encrypted, access control, least privilege, zero trust,
  clean desk, clear desk, lock your screen, lock your computer, shred, shredding, shredder, social media policy, social media guidelines,
  nmc code, nmc guidance, gmc guidance, professional standards, code of conduct, code of ethics, professional boundaries,
  safeguarding training, safeguarding lead, keeping children safe, whistleblower, whistleblowing, protected disclosure,
  public interest disclosure, solicitor client privilege, attorney client privilege, legal privilege, insider trading law,
  insider dealing law, compliance training, compliance officer, respect confidentiality, bound by confidentiality, bound by nda,
  i do not discuss, i do not share, i will not discuss, i can not comment, no comment, could not possibly comment, not mine to share,
  not my story to tell, sacked for sharing, fired for sharing, fired for posting, struck off, fined for, jailed for accessing,
  convicted of accessing, court heard
`
