import type { Quality } from '../quality.ts'

export default {
  asks: `
    reference checks, record check, checks of your, pre-employment checks, pre-employment screening, bpss
    fidelity check, dbs, background check*, criminal record*, credit check*, credit and reference, security clearance
    security check, sc clearance, dv clearance, vetting, disclosure check, disclosure scotland, police check
    clean criminal, convictions, unspent convictions, rehabilitation of offenders, criminal background
    background screening, screened, vetted, pvg, accessni, garda vetting, working with children check, fingerprint*
    no points, law-abiding, in line with the law, obey the law, within the law, rules and regulations, market abuse
    money laundering, anti-money, financial crime, fit and proper, credit history, financial probity, licensing law
    background checks, criminal checks, police checks, credit checks, security checks, identity checks, pre-screening
    basic disclosure, enhanced disclosure, satisfactory references, five years in, lived in the uk, follow procedures
    follow procedure, follows procedures, follow rules, follow the rules, follows the rules, follow policies
    policies and procedures, company policies, gdpr compliance, anti-fraud, fraud prevention, licence checks
    licence check, within the rules, fca, legal requirements, legal obligations, current legislation, endorsements
    no endorsements, strict compliance, drivers' hours, drivers’ hours, enhanced dbs, barred list, worker screening
    criminal history, disclosure will, exceptions order, full licence, three references, online search will
    penalty points, act within the law, in accordance with the law, compliance with the law, comply with all
    complies with all, ensure compliance, ensuring compliance, regulatory requirements, statutory requirements
    adhere to policies, adherence to, adhere to the, regulatory compliance, aml, kyc, sanctions screening, central bank
    sec rules, disclosure and barring, suitability checks, pre-employment background, drug screen and background
    motor vehicle record, mvr check, child abuse clearance*, state and federal, federal and state, federal law
    state law, clean mvr, driving record, clean driving, nv1, nv2, baseline clearance, dv cleared, sc cleared
    security cleared, working with vulnerable people check, blue card, police certificate, background that
    {criminal|police|background|credit|history|security|character} + {check*|clear*|screen*|report*|review*|vet*}
    {licence|license} + {lose|pull*|state|law|council|revoke*}
    {point*|endorsement*} + {licence|license}
    {law|legislation|regulation*|regulator*|rulebook|statute*} + {in line with|comply|complies|compliant|complying|compliance|accordance|ensure|ensuring|follow*|adhere*|enforce*|requires it|observe}
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
