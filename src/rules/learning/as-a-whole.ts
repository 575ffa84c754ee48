import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Something learnt',
  understood: 'You tell of something that you studied or passed.',
  why: 'People who learn stay useful.',
  advice: 'Keep it; it belongs in the CV, too.',
  when: { negated: 'any', quoted: 'any', condemned: 'any' },
  weighed: true,
  flags: [],
} satisfies Rule
