import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Piracy, fare-dodging and small rule-breaking',
  understood: 'You tell of small things that are against the law.',
  why: 'Most people shrug; a careful employer may not.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it, or keep it for friends.',
  severity: 'low',
  when: { speaker: 'not-other', negated: 'any' },
  flags: [
    '[(no|nae|without a|without) (conductor|inspector|guard|inspectors) ..1 (no|nae) (ticket|fare)]',
    '[(not a single|never (buy|bought|paid for|pay for)|no|without) (a|one)? (train|bus|tram|tube|metro|rail) (ticket|fare) (and they|they|because|since|in) (never|do not|no one|nobody|months|years|weeks)]',
    '[(pirate|pirating|pirated|torrent|torrenting|torrented|torrents|cracked|crack|seeding|leech|putlocker|123movies|piratebay|pirate bay|the pirate bay|kickass torrents|limewire|soap2day|fmovies|libgen|z library|zlibrary|sci hub|nsp files|roms site|<!ssh keygen|keygens|warez|jailbroken (firestick|fire stick|switch)|modded switch|r4 card)] (the|my|all|every|a|it|this|that|photoshop|some|new|whole|entire|games|movies|films|music|copy|version|is|since|still|saved|textbooks|everything|site|sites|and|for|from|software|on|lol|again|because)? .. (film|films|movie|movies|series|season|show|shows|album|albums|game|games|textbook|textbooks|photoshop|adobe|office|windows|software|book|books|music|streaming|netflix|disney|copy|version|site|sites|vpn|premium|football|match|fight|ableton|fl studio|autocad|plugins|hbo|anime|degree|final cut|free|microsoft|spotify|lightroom|paywall|papers|sims|nothing|subscription|subscriptions|not paying|pay for) !(costume|ship|party|whip|radio|day)',
    '[(dodgy|illegal|jailbroken|cracked|loaded|chipped|hooky|moody|bent|pirate|free) (fire)? (firestick|fire stick|stick|stream|streams|box|iptv|sky box|android box|streaming|link|links|cardsharing|kodi box|amazon stick|sky)] !(insurance|check|of (milk|chocolate)|tickets)',
    '[(jumped|jumping|jump|hopped|hopping|hop|vaulted|vaulting|dodged|dodging|dodge|skipped|skipping|skip|ducked|ducking|pushed|pushing|squeezed|squeezing|tailgated|tailgating|bunked|bunking|bunk|limbo|limboed|doubled|doubling|doubled up) (through|under|over|past|the|on|my|a|every|past the|under the|over the|up|behind)? (the|someone|somebody|a|at)? (someone|stranger)? (the|at)? (ticket|train|bus|tube|tram|metro|underground|subway|london)? (barrier|barriers|turnstile|turnstiles|fare|fares|ticket inspector|inspector|ticket gate|ticket gates|gates at|conductor|the train|the bus|the tube|the tram|the metro|the luas|the dart)] !(pole vault|queue|to the conclusion|language|sound|crash|flood)',
    '[(fare dodging|fare dodger|fare dodged|fare evasion|fare evading|fare evader|fare dodge|dodge the fare|dodged the fare|never pay for the (bus|train|tube|tram|metro|luas)|did not pay for the (bus|train|tube|tram|metro)|never (buy|bought|buying) a (ticket|train ticket|bus ticket)|no ticket|without a ticket|did not (tap|tap in|buy a ticket)|never tap in|not tapping (in|off)|never tapped|childs ticket|child ticket|kids ticket|child fare|childs fare|kids fare|half fare|child oyster|kids railcard|expired railcard|old railcard|expired ticket|out of date ticket|old ticket|last weeks ticket|yesterdays ticket|mums railcard|brothers railcard|friends bus pass|nans bus pass|grans bus pass|someone elses (ticket|railcard|bus pass)|short faring|donut ticket|student ticket i am not|student fare at|senior railcard)] .. (train|bus|tube|tram|metro|conductor|inspector|ticket|toilet|toilets|free|hid|hide|hiding|barrier|barriers|again|years|life|lol|fare|london|work|home|worth|adult|ticket man|pretended|twenty|thirty|saved|guard|saves|save|luas|platform|gate|@number|oyster|caught|sport|tap|every|art|always|ever|never) !(prevention|officers|inspectors|costs)',
  ],
  allows: [
    '(peg leg|arrr|parrot|treasure|somali|caribbean|costume|pirate (day|party|radio|ship|flag|museum))',
    '(used to|years ago)',
    '(password manager|strong password|library card|open access)',
    '(crack|cracked) (a|the) (joke|egg|eggs|code|case|problem|rib|tooth|screen|phone|window|nut|safe|smile|open|beer|on|top)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game', 'security-work'],
} satisfies Rule
