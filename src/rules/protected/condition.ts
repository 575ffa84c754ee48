import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A condition of body or mind',
  understood: 'You tell what you live with: a disability, a condition, or a mind that works differently.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    {
      words: [
        '[i am (@adverb-any)? (@adverb-any)? @protected-condition] !(to|with (rage|love|envy)|drunk|tired joke)',
        '[(as|being|am|i was|am also) (a|an)? (@adverb-any)? @protected-condition] !(to|people|drunk|leading|date|person i know)',
        '[being @protected-condition]',
      ],
      without: [
        'blind (drunk|to|date|spot|faith|taste|tasted|tasting|hope|panic)',
        'deaf (to|ears|ear)',
        'paralysed (by|with)',
        'paralyzed (by|with)',
        '(so|like|as) (blind|deaf)',
      ],
    },
    '^ (@adverb-any)? [@protected-condition] (since|from birth|in one ear|here|and proud|and|so|at|mum|mom|dad|woman|man|guy|girl|welder|developer|teacher|nurse|chef|artist|writer|adult|parent|student) !(people|person|dates|drunk|faith|tasting|tasted)',
    '^ [(deaf|epileptic|diabetic|autistic|dyslexic|disabled|deafblind|asthmatic|bipolar|adhd|coeliac|blind)] $',
  ],
  allows: [
    '(my|our|the|a|his|her) (..2) (@family|@pet|friend|neighbour|patient|client|pupil|student) (is|was|who)',
    '^ (@family|@pet) (is|was)',
    'blind (tasting|tasted|date|panel|audition|auditions|review|reviewed|corner|trial|cave|test|spot)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
