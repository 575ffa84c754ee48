import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like a partisan attack',
  understood: 'Taken together, these words read like an attack in politics, or like a conspiracy claim.',
  why: 'Your view is your own; contempt for those who think otherwise is what an employer fears in a team.',
  advice: 'Keep the view, drop the contempt; or limit who sees it.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: ['news', 'history', 'condemnation'],
} satisfies Rule
