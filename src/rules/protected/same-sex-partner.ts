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
    {
      words: '[my (wife|wives|girlfriend|fiancee|missus)]',
      with: [
        '[(as|i am|being|am|of|like) (a|an|two|the only|one of the)? (@adverb-any)? (woman|girl|mum|mom|mother|lady|lass|bride|sister|female|lesbian|women|brides|mums|moms|mothers|wives)]',
      ],
    },
    {
      words: '[my (husband|hubby|boyfriend|fiance)]',
      with: [
        '[(as|i am|being|am|of|like) (a|an|two|the only|one of the)? (@adverb-any)? (man|guy|bloke|lad|dad|father|groom|male|gay|men|blokes|grooms|dads|fathers|husbands|lads)]',
      ],
    },
    '[(my wife|my girlfriend|my fiancee|my missus) and (i|me)] // (two (brides|mums|moms|wives|women|mothers)|both (women|girls|mums|moms|brides|wives))',
    '[(my husband|my boyfriend|my fiance|my hubby) and (i|me)] // (two (grooms|dads|husbands|men|blokes|fathers)|both (men|blokes|lads|dads|grooms|guys|husbands))',
    '[(two|both) (brides|grooms)]',
    '[(our|my|their|your|a|the) two (mums|moms|dads|mummies|daddies)]',
    '[(me|us|we are|i am|being) (one of|both|the)? (two)? (mums|moms|dads) and (she|he) is too]',
    '[(civil partnership|civil partner|our same sex|same sex (marriage|couple|parents|wedding))] // (we|our|my|us|i)',
    '[(wife and wife|husband and husband|mrs and mrs|mr and mr)]',
    '[(her|she) (is|was) my (wife|girlfriend|fiancee)] // (lesbian|gay|pride|queer|two women)',
    '[(his|he) (is|was) my (husband|boyfriend|fiance)] // (gay|pride|queer|two men)',
  ],
  allows: ['straight', '(he is|she is) straight'],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
