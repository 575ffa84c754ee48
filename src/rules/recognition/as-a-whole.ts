import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Praise by others',
  understood: 'Others praised or honoured your work.',
  why: 'Praise by others weighs more than one’s own.',
  advice: 'Keep it; mention it in the interview.',
  when: { negated: 'any', quoted: 'any', condemned: 'any' },
  weighed: true,
  flags: [],
} satisfies Rule
