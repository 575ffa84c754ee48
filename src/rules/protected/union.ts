import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Union membership or action',
  understood: 'You tell that you belong to a union or take part in its work.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Union activity is protected: in the UK by the Trade Union and Labour Relations Act 1992, in the US by the National Labor Relations Act.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '[(i am|as|being|am|elected|voted|became|become|new|been|was|trained as|finished my|my|since i became|^) (a|an|the|your|our|their|new|local)? (@adverb-any)? (shop steward|union steward|union rep|union representative|union member|union organiser|union organizer|trade unionist|branch secretary|branch chair|convenor|health and safety rep|union man|union woman|union guy|union girl|union kid|teamster|wobbly|picket captain)] !(club|post office)',
    '^ [(shop steward|union rep|union steward|union member|branch secretary|trade unionist)] (for|at|since|of|here|by)',
    '[(my|our) (union|union rep|union branch|union card|branch of (unite|unison|the union)|local @number|shop steward|strike|strike fund|strike ballot|picket|picket line|bargaining committee|bargaining unit|union dues|union election|contract fight|organising drive|organizing drive|cba)] !(band|jack|street|square|supermarket|shop|council|mp|park|pub|rugby|mbr|paper|store|station)',
    '[(our|my) @union (branch|rep|local|chapter|members|steward)]',
    '[@union (branch|rep|local|chapter|member|members|steward|card|picket|strike|shop|organiser|organizer|convention|ballot|delegate|conference)]',
    '[(joined|join|joining|signed up to|signed up with|paid my dues to|voted with|member of|member with|proud|organising with|organizing with|backed by) (the|my|a|our)? (union|@union)] !(jack|street|square|station|square|saint|berlin|rugby|chapel|dues to)',
    '[(i am|we are|am|i was|we were|out|been|back|standing|stood|see you|today|walked|joined|freezing|singing|day @number|days|weeks) ..2 on (the|a|our|my)? (picket|picket line|picket lines|strike)] !(price|partnership)',
    '[on (the|our) (picket|picket line|picket lines)]',
    '[(we|we are|our members are|branch is) ..1 balloting] ',
    '[(ballot|ballots|balloting)] // (members|strike|union|shift|pay|dispute|vote yes)',
    '[(we|i) (%vote|voted|balloted|walked out|struck|%strike|are striking|am striking|are unionizing|are unionising|unionised|unionized|filed for) ..3 (to strike|for strike action|yes to the strike|the union in|to unionise|to unionize|for the union|union election|for the contract|on strike|over pay|for fair pay|with the nlrb)]',
    '[(on the|at the|holding the|cold|freezing|bring .. to the|see you on the|from the|join us on the) (picket line|picket)] // (we|i|us|our|bring|flask|flasks|solidarity|frog|hat)',
  ],
  allows: [
    '(kids|kid|baby|cat|dog|toddler|boiler|children) .. on strike',
    '(photo|article|essay|lecture|novel|film|museum|exhibition|history) .. (strike|union|picket)',
    '(my|our|a|his|her) (..2) (@family|friend|neighbour) (is|was|works)',
    'union (with|of) (nature|god|souls|hearts)',
    'credit union',
    'student union',
    'european union',
    '(lightning|air|bird) strike',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
