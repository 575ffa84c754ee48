import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A partner of your own sex',
  understood: 'Your words tell that you and your partner are of the same sex.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any' },
  flags: [
    '[(my wife|my girlfriend|my fiancee|my missus) and (i|me)] // (two (brides|mums|moms|wives|women|mothers)|both (women|girls|mums|moms|brides|wives))',
    '[(my husband|my boyfriend|my fiance|my hubby) and (i|me)] // (two (grooms|dads|husbands|men|blokes|fathers)|both (men|blokes|lads|dads|grooms|guys|husbands))',
    '[(two|both) (brides|grooms)]',
    '[(civil partnership|civil partner|our same sex|same sex (marriage|couple|parents|wedding))] // (we|our|my|us|i)',
  ],
  allows: ['straight', '(he is|she is) straight'],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
