import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Papers in a picture',
  understood: 'A picture shows a document with your particulars.',
  why: 'What can be read in a picture can be copied: name, number, address, signature. It is no fault and changes no score.',
  advice: 'Cover the lines before you post it, or take the picture down.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', quoted: 'any', negated: 'any' },
  flags: [
    '[(@personal-data-document|passport|driving licence|drivers license|driver license|provisional licence|id card|identity card|student card|bank card|debit card|credit card|birth certificate|marriage certificate|green card|visa page|visa stamp|residence permit|payslip|pay slip|paycheck|pay stub|p60|p45|w2|tax return|bank statement|utility bill|council tax bill|gas bill|electricity bill|envelope|parcel label|shipping label|delivery label|address label|prescription|prescription label|pill bottle|hospital wristband|hospital band|vaccination card|vaccine card|medical report|scan report|test result|work badge|staff badge|id badge|lanyard|security pass|access card|name badge with|tenancy agreement|contract|offer letter|cheque|check made out|exam results slip|results slip|mortgage letter|letter from the bank)] ..8 (visible|readable|legible|in full|clear|clearly|showing|number|numbers|name|address|in view|in shot|uncovered|open|in focus|held up|up close|close up|signature|date of birth|details)',
    '[(holding|holds|held up|holding up|showing|shows|showing off|displaying|photo of|picture of|selfie with|screenshot of|close up of|scan of|with|beside|next to) (my|his|her|their|an|a|the|new|open|up)? ..3 (passport|driving licence|driving license|drivers license|driver license|provisional licence|provisional license|id card|identity card|student id|bank card|debit card|credit card|birth certificate|green card|residence permit|payslip|p60|bank statement|council tax bill|cheque|national id|aadhaar card|pan card)] !(holder|stamps|office|control|queue|photo booth)',
    '[(house number|street sign|street name|road sign|name on the (letterbox|mailbox|buzzer)|school (badge|crest|uniform|logo|tie) )] ..4 (visible|readable|legible|clear|clearly|showing|behind|in view|in shot|in the background)',
    '[(computer|laptop|phone) screen ..6 (password|login|bank|email address|inbox|account)] ..3 (visible|readable|legible|showing|clear)',
  ],
  voices: ['image'],
} satisfies Rule
