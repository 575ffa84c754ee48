import type { Quality } from '../quality.ts'

export default {
  asks: `
    reference checks, record check, checks of your, pre-employment checks, pre-employment screening, bpss
    fidelity check, dbs, background check*, criminal record*, credit check*, credit and reference, security clearance
    security check, sc clearance, dv clearance, vetting, disclosure check, disclosure scotland, police check
    clean criminal, convictions, unspent convictions, rehabilitation of offenders, criminal background
    background screening, screened, vetted, right to work checks, pvg, accessni, garda vetting
    working with children check, fingerprint*, no points, law-abiding, in line with the law, obey the law
    within the law, rules and regulations, market abuse, money laundering, anti-money, financial crime, fit and proper
    credit history, financial probity, licensing law, background checks, criminal checks, police checks, credit checks
    security checks, identity checks, right to work, pre-screening, basic disclosure, enhanced disclosure
    references will, satisfactory references, five years in, lived in the uk, follow procedures, follow procedure
    follows procedures, follow rules, follow the rules, follows the rules, follow policies, policies and procedures
    company policies, gdpr compliance, anti-fraud, fraud prevention, licence checks, licence check, within the rules
    fca, legal requirements, legal obligations, current legislation, dr or in, endorsements, no endorsements
    strict compliance, drivers' hours, drivers’ hours, clean record, points, card everyone, our license, enhanced dbs
    barred list, worker screening, ndis, criminal history, credit and, disclosure will, exceptions order, full licence
    references we, three references, online search will
    {criminal|police|background|credit|history|security|character} + {check*|clear*|screen*|report*|review*|vet*}
    {licence|license} + {lose|pull*|state|law|council|revoke*}
  `,
  hints: `
    clearance, cautions, offences, barring, clean licence, clean driving licence, regulatory, regulations, compliance
    compliant, comply, complies, legislation, statutory, fraud, sanctions, screening, disclosure, company policy
    code of fundraising, audit-ready, regulator, regulated, legally, compliance with, by the book, check, checks
    licence, license, law, lawful, lawfully, clear
  `,
  strengths: [],
  shows: '',
  against: ['crime', 'drugs', 'dishonesty', 'violence'],
} satisfies Quality
