import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like heavy drinking',
  understood: 'Taken together, these words read like talk of being drunk.',
  why: 'Drinking or using drugs is among the first reasons that employers name.',
  source: { name: 'CareerBuilder 2018', figure: 'drinking or using drugs, 36 %' },
  advice: 'Limit it to friends, or delete it.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: ['recovery', 'drinks-trade', 'cooking', 'news', 'condemnation', 'treatment'],
} satisfies Rule
