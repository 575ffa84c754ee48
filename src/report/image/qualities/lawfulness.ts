import type { Quality } from '../quality.ts'

export default {
  asks: `
    reference checks, record check, checks of your, pre-employment checks, pre-employment screening, bpss
    fidelity check, dbs, background check*, criminal record*, credit check*, credit and reference, security clearance
    security check, sc clearance, dv clearance, vetting, disclosure check, disclosure scotland, police check
    clean criminal, convictions, unspent convictions, rehabilitation of offenders, criminal background
    background screening, vetted, pvg, accessni, garda vetting, working with children check, fingerprint*, no points
    law-abiding, obey the law, within the law, rules and regulations, market abuse, money laundering, anti-money
    financial crime, fit and proper, credit history, financial probity, licensing law, background checks
    criminal checks, police checks, credit checks, security checks, identity checks, pre-screening, basic disclosure
    enhanced disclosure, satisfactory references, five years in, lived in the uk, follow procedures, follow procedure
    follows procedures, follow the rules, follows the rules, follow policies, policies and procedures, company policies
    gdpr compliance, anti-fraud, fraud prevention, licence checks, licence check, within the rules, fca
    legal requirements, legal obligations, current legislation, endorsements, no endorsements, strict compliance
    drivers' hours, drivers’ hours, enhanced dbs, barred list, worker screening, criminal history, disclosure will
    exceptions order, three references, penalty points, act within the law, in accordance with the law
    compliance with the law, comply with all, complies with all, ensure compliance, ensuring compliance
    regulatory requirements, statutory requirements, adhere to policies, regulatory compliance, aml, kyc
    sanctions screening, central bank, sec rules, disclosure and barring, suitability checks, pre-employment background
    drug screen and background, motor vehicle record, mvr check, child abuse clearance*, state and federal
    federal and state, federal law, state law, clean mvr, driving record, nv1, nv2, baseline clearance, dv cleared
    sc cleared, security cleared, working with vulnerable people check, blue card, police certificate, background that
    certificate of good conduct, good conduct, police verification, police certificate*, police report*, police record
    bondable, bonded, felony, felonies, misdemeanor*, misdemeanour*, arrest record*, polygraph, background investigation
    security vetting, police clearance, clearance certificate, security clearance*, clearance required, no criminal
    criminal, citizenship check, licence to practise, license to practice, licensed to practise, licence to practice
    practising certificate, practising licence, annual licence, sanctions, due diligence policy, in compliance with
    compliance with, compliance requirements, regulatory fields, regulatory standards, regulated activity
    inspection requirements, letter of the law, by the rulebook, code of practice, codes of practice, libel, defamation
    contempt of court, essential law, ipso code, editors' code, challenge 25, challenge 21, check id, checks id
    proof of age, underage, under-age, age verification, id checks, verification checks, pre-employment vetting
    employment checks
    {criminal|police|background|credit|history|security|character} + {check*|clear*|screen*|report*|review*|vet*}
    {licence|license} + {lose|pull*|state|law|council|revoke*}
    {point*|endorsement*} + {licence|license}
    {law|legislation|regulation*|regulator*|rulebook|statute*} + {in line with|comply|complies|compliant|complying|compliance|accordance|ensure|ensuring|follow*|adhere*|enforce*|requires it|observe}
    {clearance|citizen|citizenship} + {current|hold|obtain|required|must|maintain*|police|security|national|baseline|eligib*}
    {in line with|in accordance with|according to|consistent with} + {policy|policies|regulation*|law|laws|legislation|statut*|guidelines|code|rules}
    {licensing|employment|consumer|health|data|tax|food|housing|planning|traffic} {law|act|laws|regulations|legislation}
    {meet*|pass*|prepar*|ready} + {inspection*|audit*} + {requirement*|standard*|regulat*|always|body}
    {current|valid|active|annual|unrestricted} {practising |operator's |professional |nursing |medical |pharmacy |teaching |electrical |sia |}{licence|license|registration|certification|accreditation} + {required|must|essential|hold|held|current|valid|active}
    {rule*|law*|procedure*|regulation*|legislation|bylaw*|by-law*|infringement*} + {uphold*|enforc*|apply the|abide|comply|obey|break}
    {register*|registration} + {nmc|hcpc|gmc|gphc|sra|fca|ofsted|gdc|bar|teaching council|professional body}
  `,
  hints: `
    clearance, cautions, offences, barring, clean licence, clean driving licence, regulatory, regulations, compliance
    compliant, comply, complies, legislation, statutory, fraud, sanctions, screening, disclosure, company policy
    code of fundraising, audit-ready, regulator, regulated, legally, compliance with, by the book, licence, license
    lawful, lawfully
  `,
  silent: true,
  strengths: [],
  shows: '',
  against: ['crime', 'drugs', 'dishonesty', 'violence'],
} satisfies Quality
