import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Tells something that must not count',
  understood: 'These words seem to tell of something that an employer may not lawfully weigh.',
  why: 'It is no fault, and nobody may hold it against you. You decide who should know.',
  advice: 'Leave it, or limit who sees it: as you like.',
  severity: 'none',
  when: { negated: 'any', quoted: 'any', condemned: 'any' },
  weighed: true,
  flags: [],
} satisfies Rule
