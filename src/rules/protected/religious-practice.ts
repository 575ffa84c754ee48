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
    '[(shabbat shalom|gut shabbos|chag sameach|ramadan kareem|waheguru ji|jai jinendra|hallelujah) from (our|my|us|the)]',
    '[(pilgrimage|hajj|umrah|walsingham|lourdes|medjugorje|kumbh mela|arbaeen|amarnath)] // (i|my|we|went|going|booked|walked|back|prayed)',
    '[(eid|jummah|friday|taraweeh|maghrib|fajr|isha|dhuhr|asr|morning|evening) prayers] (at|with|then|this|before|done|today|tonight)? !(group|for)',
    '[(eid|diwali|ramadan|passover|pesach|hanukkah|chanukah|rosh hashanah|yom kippur|sukkot|purim|vaisakhi|navratri|holi|ganesh chaturthi|durga puja|onam|nowruz|lent|advent|orthodox easter|orthodox christmas|paryushan|vesak|seder|iftar|suhoor|sehri|shabbat|shabbos) (prep|cooking|baking|lunch|dinner|breakfast|feast|puja|at (ours|home|my|our|mum|mums|nan|gran|amma)|with (my|the|our)|mubarak from (ours|us|my|our|all|the))]',
    '[(our|my|first|hosting|hosted|celebrating|celebrated|celebrate) (own|first|family|community)? (eid|diwali|ramadan|passover|pesach|hanukkah|chanukah|rosh hashanah|yom kippur|sukkot|vaisakhi|navratri|durga puja|seder|iftar|suhoor|sehri|shabbat|shabbos|shabbat dinner|friday night dinner)]',
    '[(%break|broke|breaking|opened|opening) (the|my|our) fast]',
    '[(went|go|going|been|back|home|walked|off|straight|coming) (to|from|for) (mass|morning mass|evening mass|midnight mass|church|sunday service|evensong|the mosque|mosque|masjid|jummah|the gurdwara|gurdwara|the temple|temple|the mandir|shul|synagogue|meeting house|bible study|prayer meeting|choir at church|confession|taraweeh)] !(street|hall|lane|road|bells|run|fete|fair|meadows|bar|university|of doom|to (fix|repair|install|deliver|photograph))',
    '[(lit|lighting|light) (the|our|a) (menorah|shabbat candles|diyas|diya|hanukkiah|candles for (shabbat|diwali|hanukkah|advent))]',
    '[(%give|gave|giving) up .. for lent]',
    '[(%teach|taught|run|running|helping at) ..2 (sunday school|madrasa|madrasah|hebrew school|cheder|bible class|punjabi school at the gurdwara)]',
    '[(i|we) (@adverb-any)? (was|am|were)? (sing|sang|play|played|preached|preach|usher|read|serve|served|pray|prayed|worship|worshipped) .. (at|in|for) (mass|church|the church band|the church choir|the mosque|the temple|the gurdwara|the altar|the parish)]',
    '[(did|doing|cooked|serving|served|washed|on) (seva|langar|sewa|zakat|tzedakah)]',
    '[(alhamdulillah|mashallah|inshallah|praise god|thank you jesus|glory to god|waheguru|jai shri krishna|baruch hashem)] // (my faith|i prayed|my prayers|prayed|church|mosque|deen|salah)',
    '[(ash wednesday|ashes on my forehead|palm sunday) (at|with|mass|service)]',
    '[(i|we|my) ..3 (prayed|praying|pray) (about|over|on) (it|this)]',
  ],
  allows: [
    '(happy|merry) .. (to all|to everyone|to those|to my .. (friends|colleagues|neighbours))',
    '(my|our|a|his|her) (..2) (friend|neighbour|colleague|mate|flatmate) .. (eid|diwali|iftar|seder)',
    '(church|temple|mosque) (roof|repair|survey|restoration)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
