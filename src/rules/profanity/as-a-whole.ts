import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Swearing',
  understood: 'These words read like swearing.',
  why: 'Customers and colleagues will read your words too.',
  advice: 'Take out the swear word, or limit who sees the post.',
  severity: 'medium',
  when: { negated: 'any', quoted: 'any', condemned: 'any' },
  weighed: true,
  flags: [],
} satisfies Rule
