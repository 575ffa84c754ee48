import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like violence',
  understood: 'Taken together, these words read like a threat, or like pleasure in violence.',
  why: 'Employers must keep their people safe and take such words at their face.',
  advice: 'If it was a joke or a game, say so in the post or delete it.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: ['condemnation', 'counter-speech', 'news', 'film', 'game', 'sport', 'book', 'history'],
} satisfies Rule
