import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like an insult at someone',
  understood: 'Taken together, these words read like an insult at a person.',
  why: 'Whoever hires pictures themselves or a customer at the other end.',
  advice: 'Delete it, or say what you meant without the insult.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: ['condemnation', 'counter-speech', 'news', 'film', 'game', 'book'],
} satisfies Rule
