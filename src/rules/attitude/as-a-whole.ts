import type { Rule } from '../../model/rule.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like shirking',
  understood: 'Taken together, these words read as if you shirked work or despised it.',
  why: 'It may be a joke; an employer reads it as what their wages would buy.',
  advice: 'Delete it, or keep it for friends.',
  severity: 'medium',
  weighed: true,
  flags: [],
  harmlessIn: ['condemnation'],
} satisfies Rule
