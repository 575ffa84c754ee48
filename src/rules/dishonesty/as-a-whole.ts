import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like deceit',
  understood: 'Taken together, these words read as if you deceived somebody at work or school.',
  why: 'An employer asks whether your word can be trusted.',
  source: { name: 'CareerBuilder 2018', figure: 'lied about qualifications, 27 %; about an absence, 16 %' },
  advice: 'Delete it.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: ['condemnation', 'news', 'film', 'book', 'game'],
} satisfies Rule
