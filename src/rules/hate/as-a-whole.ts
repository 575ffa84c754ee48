import type { Rule } from '../../model/rule.ts'
import { GROUP } from './parts/group.ts'

/** What no single phrase tells: the weights of the whole post, see `engine/weigh/`. */
export default {
  title: 'Reads like contempt for a group',
  understood: 'Taken together, these words read like contempt for people for who they are.',
  why: 'Many employers reject on discriminatory comments alone.',
  source: { name: 'CareerBuilder 2018', figure: 'discriminatory comments, 31 %' },
  advice: 'Read it as a stranger from that group would. If it can hurt, delete it.',
  severity: 'medium',
  weighed: true,
  flags: [],
  // "Women are not scum": who denies it of a group speaks for them.
  allows: [`${GROUP} (are|is|were) (not|never) (all|just|really|actually|simply)? (a|an|the)? (@hate-vile|@hate-bad)`],
  harmlessIn: ['condemnation', 'counter-speech', 'news', 'history', 'film', 'book'],
} satisfies Rule
