import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Thanks and credit',
  understood: 'You thank somebody or give them credit.',
  why: 'It says what you are like to work with.',
  advice: 'Keep it.',
  when: { negated: 'any', quoted: 'any', condemned: 'any' },
  weighed: true,
  flags: [],
} satisfies Rule
