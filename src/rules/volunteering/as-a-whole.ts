import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Unpaid help',
  understood: 'You tell of help that you gave unpaid.',
  why: 'It says what you do when nobody pays.',
  advice: 'Keep it; it belongs in the CV, too.',
  when: { negated: 'any', quoted: 'any', condemned: 'any' },
  weighed: true,
  flags: [],
} satisfies Rule
