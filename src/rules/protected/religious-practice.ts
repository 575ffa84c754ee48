import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Keeping a religious practice',
  understood: 'You tell how you keep a religious day or custom, which shows your faith.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '^ [(fasting|roza)] (and|all|today|at|through|since|so|is|while|on|makes|day|for) ',
    '[(confirmed|christened|baptised|baptized|ordained|bar mitzvahed|bat mitzvahed|chrismated) (last|by|on|at|this|in|yesterday|today) ..4 (bishop|priest|imam|sunday|church|cathedral|river|rabbi|pastor|vicar|easter|mass|synagogue)]',
    '[(eid|jummah|friday|taraweeh|maghrib|fajr|isha|dhuhr|asr|morning|evening) prayers] (at|with|then|this|before|done|today|tonight)? !(group|for)',
    '[(eid|diwali|ramadan|passover|pesach|hanukkah|chanukah|rosh hashanah|yom kippur|sukkot|purim|vaisakhi|navratri|holi|ganesh chaturthi|durga puja|onam|nowruz|lent|advent|orthodox easter|orthodox christmas|paryushan|vesak|seder|iftar|suhoor|sehri|shabbat|shabbos) (prep|cooking|baking|lunch|dinner|breakfast|feast|puja|at (ours|home|my|our|mum|mums|nan|gran|amma)|with (my|the|our)|mubarak from (ours|us|my|our|all|the))]',
    '[(our|my|first|hosting|hosted|celebrating|celebrated|celebrate) (own|first|family|community)? (eid|diwali|ramadan|passover|pesach|hanukkah|chanukah|rosh hashanah|yom kippur|sukkot|vaisakhi|navratri|durga puja|seder|iftar|suhoor|sehri|shabbat|shabbos|shabbat dinner|friday night dinner)]',
    '[(%break|broke|breaking|opened|opening) (the|my|our) fast]',
  ],
  allows: [
    '(happy|merry) .. (to all|to everyone|to those|to my .. (friends|colleagues|neighbours))',
    '(my|our|a|his|her) (..2) (friend|neighbour|colleague|mate|flatmate) .. (eid|diwali|iftar|seder)',
    '(church|temple|mosque) (roof|repair|survey|restoration)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
