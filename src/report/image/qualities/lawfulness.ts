import type { Quality } from '../quality.ts'

export default {
  asks: `
    reference checks, record check, checks of your, pre-employment checks, pre-employment screening, bpss
    fidelity check, dbs, background check*, criminal record*, credit check*, credit and reference, security clearance
    security check, sc clearance, dv clearance, vetting, disclosure check, disclosure scotland, police check
    clean criminal, convictions, unspent convictions, rehabilitation of offenders, criminal background
    background screening, vetted, pvg, accessni, garda vetting, working with children check, fingerprint*, law-abiding
    obey the law, within the law, rules and regulations, market abuse, money laundering, anti-money, financial crime
    fit and proper, credit history, financial probity, licensing law, background checks, criminal checks, police checks
    credit checks, security checks, identity checks, pre-screening, basic disclosure, enhanced disclosure
    satisfactory references, lived in the uk, follow procedures, follow procedure, follows procedures, follow the rules
    follows the rules, follow policies, policies and procedures, company policies, gdpr compliance, anti-fraud
    fraud prevention, licence checks, licence check, within the rules, fca, legal requirements, legal obligations
    current legislation, endorsements, no endorsements, strict compliance, drivers' hours, drivers’ hours, enhanced dbs
    barred list, worker screening, criminal history, disclosure will, exceptions order, three references, penalty points
    act within the law, in accordance with the law, compliance with the law, comply with all, complies with all
    ensure compliance, ensuring compliance, regulatory requirements, statutory requirements, adhere to policies
    regulatory compliance, aml, kyc, sanctions screening, central bank, sec rules, disclosure and barring
    suitability checks, pre-employment background, drug screen and background, motor vehicle record, mvr check
    child abuse clearance*, state and federal, federal and state, federal law, state law, clean mvr, driving record, nv1
    nv2, baseline clearance, dv cleared, sc cleared, security cleared, working with vulnerable people check, blue card
    police certificate, background that, certificate of good conduct, good conduct, police verification
    police certificate*, police report*, police record, bondable, bonded, felony, felonies, misdemeanor*, misdemeanour*
    arrest record*, polygraph, background investigation, security vetting, police clearance, clearance certificate
    security clearance*, clearance required, no criminal, citizenship check, licence to practise, license to practice
    licensed to practise, licence to practice, practising certificate, practising licence, annual licence
    due diligence policy, in compliance with, compliance with, compliance requirements, regulatory fields
    regulatory standards, regulated activity, inspection requirements, letter of the law, by the rulebook
    code of practice, codes of practice, defamation, contempt of court, essential law, ipso code, editors' code
    challenge 25, challenge 21, check id, checks id, proof of age, underage, under-age, age verification, id checks
    verification checks, pre-employment vetting, employment checks, criminal conviction*, criminal offence*
    criminal past, criminal justice checks, sanctions lists, sanctions list, sanctions against, spot libel, the libel
    nmc pin, nmc registered, valid sia, sia licence, sia badge, sia licensed, hcpc registered, hcpc registration
    gmc registered, gmc registration, gphc registration, gphc registered, sra authorised, registered with the
    professional registration, current registration, maintain registration, valid registration, right side of the law
    land us in court, lands us in court, end up in court, stay within the law, keeps us legal, keep us legal
    legally sound, within legal, serve anyone under, serve under, show id, proof of identity, audit by the regulator
    stand up to an audit, pass an audit, audit-proof, stand up to inspection, under inspection, ready for inspection
    ofsted-ready, cqc standards, cqc requirements, cqc regulations, regulatory, regulators, regulator, compliant with
    statutory duties, statutory duty, statutory obligations, legal duties, legal duty, legal compliance, legislative
    building regulations, building regs, wiring regulations, iet regulations, gas safe registered, gas safe
    company rules, school policies, trust policies, council policies, pre-employment medical, employment history checked
    references required, two references, referees, reference required, checks before, checks apply, checks will
    checks carried, checks required, subject to checks, subject to satisfactory, subject to vetting
    subject to clearance, subject to security, pass vetting, pass a background, pass security, pass a criminal
    pass a police, pass a check, undergo, garda vetted, security screening, bs7858, five-year history, 5-year history
    ten-year history, checkable history, checkable, work history, clean record, clear record, no convictions
    spent convictions, licence to operate, operator licence, operating licence, licensed premises, personal licence
    personal licence holder, children check, child check, wwcc, working with children, police checked, police-checked
    national police, comply with legal, comply with regulat*, comply with statut*, comply with the
    {criminal|police|background|credit|history|security|character} + {check*|clear*|screen*|report*|review*|vet*}
    {licence|license} + {lose|pull*|state|law|council|revoke*}
    {point*|endorsement*} + {licence|license}
    {law|legislation|regulation*|regulator*|rulebook|statute*} + {in line with|comply|complies|compliant|complying|compliance|accordance|ensure|ensuring|follow*|adhere*|enforce*|requires it|observe}
    {clearance|citizen|citizenship} + {current|hold|obtain|required|must|maintain*|police|security|national|baseline|eligib*}
    {in line with|in accordance with|according to|consistent with} + {policy|policies|regulation*|law|laws|legislation|statut*|guidelines|code|rules}
    {licensing|employment|consumer|health|data|tax|food|housing|planning|traffic} {law|act|laws|regulations|legislation}
    {meet*|pass*|prepar*|ready} + {inspection*|audit*} + {requirement*|standard*|regulat*|always|body}
    {current|valid|active|annual|unrestricted} _ {licence|license|registration|certification|accreditation} + {required|must|essential|hold|held|current|valid|active}
    {rule*|law*|procedure*|regulation*|legislation|bylaw*|by-law*|infringement*} + {uphold*|enforc*|apply the|abide|comply|obey|break}
    {register*|registration} + {nmc|hcpc|gmc|gphc|sra|fca|ofsted|gdc|bar|teaching council|professional body}
    {hold|holds|holding|have|has|with|valid|current|obtain} _ {sia|nmc|hcpc|gmc|gphc|gas safe|security|professional|teaching} {licence|license|registration|pin|clearance|badge|card}
    {subject to|requires|require|required|must|hold|holding|undergo|pass|clear|satisfactory|enhanced|valid} + {check|checks|clearance|vetting|disclosure|record|screening|verification|registration|certificate of}
    {registered|registration|licensed|authorised|accredited} {with|by|as} {the|a|your} + {council|board|regulator|body|authority|nmc|hcpc|sra|gmc}
    {refuse|refuses|report|escalate|flag|stop} + {illegal*|suspicious|launder*|fraud*|underage|under-age|under 18|without id|breach*|unlawful*}
    {pass|clear|undergo|submit to|complete} + {background|police|criminal|vetting|security|credit|medical and|fingerprint*}
    {policies|procedures} and {procedures|policies|regulations|legislation}
    {criminal|police|background|reference*|credit|barred} + {check*|clear*|certificate*|subject|required|record}
  `,
  hints: `
    clearance, cautions, offences, barring, clean licence, clean driving licence, regulatory, regulations, compliance
    compliant, comply, complies, legislation, statutory, fraud, sanctions, screening, disclosure, company policy
    code of fundraising, audit-ready, regulator, regulated, legally, compliance with, by the book, licence, license
    lawful, lawfully, complying with, comply with
  `,
  silent: true,
  strengths: [],
  shows: '',
  against: ['crime', 'drugs', 'dishonesty', 'violence'],
} satisfies Quality
