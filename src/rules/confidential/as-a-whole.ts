import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like something internal',
  understood: 'Taken together, these words read as if you told what a workplace keeps private.',
  why: 'Employers trust people with secrets every day.',
  source: { name: 'CareerBuilder 2018', figure: 'shared confidential information, 20 %' },
  advice: 'Ask yourself who could recognise whom. In doubt, delete it.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: ['news', 'film'],
} satisfies Rule
