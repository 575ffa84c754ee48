import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads sexual',
  understood: 'Taken together, these words read sexual or suggestive.',
  why: 'It is the tone that a hiring manager remembers, and imagines at work.',
  advice: 'Limit it to people you chose, or delete it.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: ['condemnation', 'counter-speech', 'medicine', 'news'],
} satisfies Rule
