import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like drug use',
  understood: 'Taken together, these words read like talk of using drugs.',
  why: 'Drinking or using drugs is among the first reasons that employers name.',
  source: { name: 'CareerBuilder 2018', figure: 'drinking or using drugs, 36 %' },
  advice: 'Delete it, or limit who sees it.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: [
    'recovery',
    'drug-policy',
    'pharmacy',
    'medicine',
    'treatment',
    'news',
    'film',
    'book',
    'history',
    'condemnation',
    'garden',
  ],
} satisfies Rule
