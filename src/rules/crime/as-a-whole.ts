import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like breaking the law',
  understood: 'Taken together, these words read as if you broke the law, or praised it.',
  why: 'An employer cannot know how serious you were.',
  source: { name: 'CareerBuilder 2018', figure: 'criminal behaviour, 30 %' },
  advice: 'Delete it. If it was a joke, nobody can tell.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: ['news', 'security-work', 'legal-work', 'film', 'book', 'game', 'condemnation', 'history'],
} satisfies Rule
