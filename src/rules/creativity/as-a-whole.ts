import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Something made',
  understood: 'You show something that you made.',
  why: 'Things made are proof that needs no words.',
  advice: 'Keep it, and link it.',
  when: { negated: 'any', quoted: 'any', condemned: 'any' },
  weighed: true,
  flags: [],
} satisfies Rule
