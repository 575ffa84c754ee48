import type { Rule } from '../../model/rule.ts'

export default {
  title: 'The terms of a trade',
  understood: 'You explain something in the terms of its trade.',
  why: 'Specific, correct detail shows knowledge better than any claim.',
  advice: 'Keep it.',
  when: { speaker: 'any', condemned: 'any', negated: 'any', quoted: 'any' },
  flags: [
    {
      words: '[@expertise-term]',
      with: [
        '(because|before you|check|never|always|instead of|make sure|try|otherwise|which means|that is why|swap|use|do not|the reason|not the|beats|first|rather than|turns out|bottleneck|fails|prevents|causes|avoid|means)',
        '@expertise-term // @expertise-term',
      ],
      without: ['(drunk|wasted|hungover|idiot|bitch|fuck|shit|lol|coke|weed|dealer|cheat|cheated|chatgpt|lied|fake)'],
    },
  ],
  voices: ['own', 'reply', 'quote', 'image'],
} satisfies Rule
