import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Tells where or how to find you',
  understood: 'These words seem to tell strangers how to reach, find or impersonate you.',
  why: 'It is no fault. It helps thieves, not employers.',
  advice: 'Hide it, or limit who sees it.',
  severity: 'none',
  when: { negated: 'any', quoted: 'any', condemned: 'any' },
  weighed: true,
  flags: [],
} satisfies Rule
