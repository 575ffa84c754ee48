import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A number plate',
  understood: 'A post shows or names the number plate of your vehicle.',
  why: 'A plate leads to owner, insurance and whereabouts, and can be cloned. It is no fault and changes no score.',
  advice: 'Cover the plate in pictures and leave the number out.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any', quoted: 'any' },
  flags: [
    '[(reg|registration|reg number|reg no|plate|plates|number plate|numberplate|licence plate|license plate|rego) (is|number|no|reads|ends|saying|that says|with|:)? ..2 (@plate|@mixed|@idnumber)]',
    '[(@plate|@mixed)] ..2 (reg|plate|number plate|rego)',
    '[(car|van|bike|motorbike|corolla|golf|fiesta|focus|corsa|polo|astra|civic|yaris|clio|micra|mini|audi|bmw|mercedes|toyota|honda|ford|vauxhall|truck|ute|bakkie|scooter|moped|caravan|motorhome) ..4 @plate] // (my|mine|our|bought|new|stolen|nicked|selling|parked|baby|picked up)',
    {
      words:
        '[(number plate|numberplate|licence plate|license plate|registration plate|plate|plates)] ..3 (visible|readable|legible|in full|clear|showing|clearly|in view|in shot|in frame|on show)',
      when: { speaker: 'any' },
    },
    {
      words: '[@plate]',
      with: [
        '(reg|registration|number plate|numberplate|licence plate|license plate|rego|stolen van|stolen car|my new car|my car)',
      ],
      without: ['(postcode|flight|bus|train|room|gate|model|paper|exam|module|course)'],
    },
  ],
  allows: [
    '(thief|thieves|hit and run|drove off|dangerous driver|white van man|cut me up|parked across|parked on the pavement)',
  ],
} satisfies Rule
