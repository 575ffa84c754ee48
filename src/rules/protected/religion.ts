import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Your faith or belief',
  understood: 'You tell what you believe, or that you belong to a religion.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '[(i am|as|am|being|am not|i am not) (a|an)? (very|deeply|non|not|un|fairly|quite|at all)? (religious|non religious|irreligious|a believer|a non believer|god fearing|a person of faith|spiritual but not religious)] !(about (my|the)|in (my|the) attendance)',
    '[(as|being|am|i am|we are|was raised|were raised|raised|grew up|brought up|born|%become|became|remain) (a|an)? (@adverb-any)? (@adverb-any)? @religion] !(school|church|primary|academy|girls school|boys school|hospital|charity|rock|aid|name|country|radio|island|dior|bale|louboutin|pulisic|eriksen|wedding)',
    '^ (@adverb-any)? (@adverb-any)? [@religion] (since|by birth|from|and proud|girl|guy|woman|man|mum|mom|dad|wife|husband|boy|lad|lass|convert|born|till i die|through and through|all my life|so (no|yes|i|we)|here)',
    '^ [(proud|practising|practicing|devout|lapsed|observant|lifelong|cradle|cultural|recovering|third generation|second generation|fellow) (@adverb-any)? @religion]',
    '[@religion (upbringing|childhood|household) ] (here)?',
    '[my (faith|religion|religious beliefs|relationship with god|relationship with jesus|relationship with allah|walk with god|walk with christ|rabbi|imam|shul|synagogue|mosque|masjid|gurdwara|mandir|parish|parish priest|congregation|confession|baptism|confirmation|bar mitzvah|bat mitzvah|bnei mitzvah|hijab|turban|dastar|kippah|niqab|rosary|salah|bible study|small group|prayer group|prayers to allah|cell group|umrah|hajj|shahada|conversion to (islam|judaism|christianity)|kirpan|kara|temple recommend|mission (for|with) the church|god (is|has|carried|gave|never)|lord and saviour|saviour|savior|pastor)]',
    '[(i|we) (am|are|was|were|have been|be)? (@adverb-any)? (fasting|keeping the fast|fast) (for|during|this|through|all|today|in)? (ramadan|lent|yom kippur|navratri|ekadashi|karva chauth|roza|rozas)?] !(metabolism|asleep|track|forward|runner)',
    '[(my|our) (church|mosque|temple|synagogue|gurdwara|parish|shul|masjid) (family|community|choir|group|has|had|is|raised|open|youth)]',
    '[i? wear (a|my|the)? (hijab|headscarf for my faith|niqab|turban|kippah|kirpan|cross)]',
  ],
  allows: [
    '(i am|am|being|as) (a)? %agnostic (about|on|to)',
    'orthodox (medicine|view|approach)',
    '(%grow|grew) .. protestant work ethic',
    '(platform|vendor|database|language|cloud) agnostic',
    '%reform (rota|board)',
    '(devil|avocado) advocate',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
