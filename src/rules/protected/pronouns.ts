import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Your pronouns',
  understood: 'You give the pronouns you go by.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any' },
  flags: [
    '[(he him|she her|they them|she they|he they|they she|they he|xe xem|ze hir|ze zir|ey em|fae faer|it its|any pronouns|all pronouns|any all|ia ia|el ella|he him his|she her hers|they them theirs)] (his|hers|theirs)? $',
    '[(he him|she her|they them|she they|he they) (his|hers|theirs)?] (on|and|every|pronouns|please|thanks|🌈|🏳️‍🌈)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
