import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like running down work',
  understood: 'Taken together, these words run down people or places you work for, with or serve.',
  why: 'The next employer expects to be spoken of in the same way.',
  source: { name: 'CareerBuilder 2018', figure: 'bad-mouthed an employer or colleague, 25 %' },
  advice: 'Delete it, or say what was wrong without contempt.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: ['condemnation', 'game', 'film', 'news'],
} satisfies Rule
