import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A number that identifies you',
  understood: 'A post shows a passport, licence, insurance or other number by which offices know you.',
  why: 'Such numbers let others pose as you. It is no fault and changes no score.',
  advice: 'Delete it soon; if it stood there long, ask the office whether it can be changed.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any', quoted: 'any' },
  flags: [
    '[@personal-data-document (number|no|num|card|id)? (is|was|=|on the form was|on the form is|reads|still|ends in|ending|to be|on)? ..2 (@idnumber|@digits|@ssn|@nino|@mixed|@code|@card|@phone)] !(people|times|pounds|years|euros|days|weeks|pages)',
    '[(@idnumber|@ssn|@nino)] ..3 (is|was|on|for)? my ..2 @personal-data-document',
    '[@nino]',
    '[@ssn] // (ssn|social|security|dmv|form|mine|my|irs)',
    { words: '[@ssn]', with: ['(ssn|social security|my social|irs|dmv|w2|w 2|i 9)'] },
    '[(new|old|my) (one|number|id|passport|licence|license) (is|was) (@idnumber|@nino|@ssn)] !(days|pounds)',
    {
      words: '[@idnumber]',
      with: [
        '(passport|nric|aadhaar|driving licence|provisional licence|driver license|national id|ni number|student id|my licence|my license)',
      ],
      without: ['(order|tracking|parcel|booking|case|ref|reference|invoice|flight|isbn|serial)', '@ownemail'],
    },
    '[(licence|license) (no|number|is)? @idnumber]',
    {
      words: '[@digits]',
      with: [
        '(aadhaar|aadhar|pan card|nric|ssn|my sin|ni number|national id|passport number|nhs number|medicare number|bvn|nin)',
      ],
      without: ['(order|tracking|parcel|call|text|ring|phone|number is)'],
    },
    '[@iban]',
  ],
  allows: ['(order|tracking|parcel|case|ref|reference|invoice|ticket number|isbn|serial) (no|number|is|#)'],
} satisfies Rule
