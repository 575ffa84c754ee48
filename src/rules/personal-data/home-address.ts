import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Where you live',
  understood: 'A post tells the address where you live or can be found.',
  why: 'With an address a stranger can come to the door, and with a name and a birth date borrow in your name. It is no fault and changes no score.',
  advice: 'Delete it, or send the address to the people who need it.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any', quoted: 'any' },
  flags: [
    {
      words: [
        '[(flat|apartment|apt|unit|room|suite|house no|house number|no|number|plot|lot|block|blk|stand|erf|door no|floor)? (@mixed|@house|@code)? (flat|apartment|unit)? @house @capital (@capital)? (@capital)? @personal-data-street] !(dinner|food|opens|opening|shop|store|branch|venue|bar|club|market|station|primary|school|hospital|derby|marathon|fest|festival|runners)',
        '[(flat|apartment|apt|unit|plot|lot|block|blk|stand|erf) (@house|@mixed|@code|a|b|c) // @house? @capital (@capital)? (@personal-data-street|@postcode)]',
        '[@house @capital (@capital)? @personal-data-street] // @postcode',
        '[(flat|apartment|apt|unit|plot|lot|stand|blk|block) (@house|@mixed) (@capital|@house) (@capital)? (@capital)?] // (gate|shout|bring|buzzer|bell|me|my|live|here|new|moved|shifted|knock)',
        '[corner of @capital (st|street|road|rd|avenue|ave)? and @capital (st|street|road|rd|avenue|ave)?] // (my|me|i|balcony|flat|live|window|here)',
        '[(floor|balcony|window) // corner of @capital (@capital)? and @capital]',
      ],
      without: [
        '(our|the) (branch|store|shop|office|clinic|venue|showroom|salon|restaurant) (at|is at|on)',
        'doors (at|open)',
        '(tickets|admission|free entry)',
        '(open|opens|opening) (at|hours|from|daily)',
        'crime scene',
        '(was|were) (found|arrested|killed|stabbed|shot)',
      ],
      reach: 'post',
    },
    '[(i|we) (still|just|now|both|all)? (live|living|am living|stay|moved|have moved|moved in|am staying|are staying|rent|bought|lived) (at|on|in|to|into|off|opposite|above|behind|next to|beside|across from) (number|no|flat|unit)? (@house)? (the)? @capital (@capital)? @personal-data-street] !(last year|once|in @year)',
    '[(my|our|home|postal|new|mailing|delivery|street) (new|home|full|postal|mailing)? (address|addy|postcode|eircode|zip code|zip|digs|place|flat|house|gaff|crib|yard) (is|are|at|on|number|flat) (number|flat|no|now)? (@house @capital|@postcode)] !(years|minutes|min|mins|miles|%|k|degrees|weeks|months|people)',
    '[(address|addy|postcode|eircode|deliver to|send .. to|post .. to|drop .. at|collect from|pick up from|pickup from|collection from|come to|come round to|swing by|party at|find me at|find us at|i am at|we are at|am at|everyone to|all back to) .. (@house (@capital) (@capital)?|@postcode)] !(january|february|march|april|may|june|july|august|september|october|november|december|am|pm|degrees|euro|euros|usd)',
    {
      words: '[@house (@capital)? (@capital)? (@personal-data-street)? .. @postcode]',
      without: [
        '(our|the) (branch|store|shop|office|clinic|venue|salon|restaurant)',
        '(tickets|doors open|opening hours)',
      ],
    },
    '[(house|flat|place|home) (on|in|at) @capital (@capital)? @personal-data-street] // (yours|burglars|blue door|red door|green door|gate|knock|come|opposite|empty)',
    '[(moving|moved|moving out|move) (out of|into|in to|to|from) @house @capital (@capital)? (@personal-data-street)?]',
    '[my (house|flat|gaff|place|home) @house @capital (@capital)? @personal-data-street]',
  ],
  allows: [
    '(new listing|viewing|viewings|for sale|to let|open house|headquarters|reading room|showroom|our (office|surgery|clinic|salon|shop|practice|charity|church)|potluck|novel|in my book|letter from)',
    '(@personal-data-shop) ..4 (at|on|in|is)? (number|no)? @house @capital',
    '(open|opens|closed|shut|opening) (till|until|from|at|mondays|sundays|daily|seven days)',
    '(number|no) (1|10) downing',
    '(sherlock|holmes|baker street|privet drive|evergreen terrace|elm street|abbey road studios|sesame street|wall street|wall st|coronation street|albert square|ramsay street|fleet street|bond street)',
  ],
} satisfies Rule
