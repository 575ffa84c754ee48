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
  allows: [
    // "Women are not scum": who denies it of a group speaks for them.
    `${GROUP} (are|is|were) (not|never) (all|just|really|actually|simply)? (a|an|the)? (@hate-vile|@hate-bad)`,
    // Who grants them something, or tells what they gave, does, too.
    `${GROUP} (should|must|ought to|deserve to|need to) (be able to|be allowed to|be free to|be safe|be paid (the same|equally|fairly)|feel safe|have the same|have equal|be treated (the same|equally|fairly|with))`,
    `${GROUP} (can|could|may) (now|finally|already|also)? (donate|vote|marry|adopt|serve openly|inherit|stand for|own land|drive now)`,
    `${GROUP} (have|has) (contributed|built|fought for|helped !themselves|enriched)`,
    `${GROUP} (pay (their)? taxes|matter|belong here|deserve (respect|better|safety|dignity|the same)|are (welcome here|human|human beings|our (neighbours|neighbors|friends|colleagues|equals)))`,
  ],
  harmlessIn: ['condemnation', 'counter-speech', 'news', 'history', 'film', 'book'],
} satisfies Rule
