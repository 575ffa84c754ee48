/** Training, law and advice on confidentiality, privacy and security. */
export default `
  gdpr, dpo, hipaa, ferpa, ccpa, popia, pdpa, ndpr, caldicott, ico, sar, dsar, foi, never post, never discuss,
  reuse passwords, password manager, passkeys, passkey, two factor, 2fa, mfa, phishing, cybersecurity, infosec,
  iso27001, pentest, pentesting, red team, red teaming, bug bounty, responsible disclosure, cve, cves, patched,
  rotate your keys, haveibeenpwned, encryption, encrypted, clean desk, shred, shredding, shredder, whistleblower,
  whistleblowing, compliance training, compliance officer, i do not share, no comment, struck off, fined for
`
