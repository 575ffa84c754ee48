import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Hangover',
  understood: 'You tell of a hangover or of having been sick from drink.',
  why: 'A reader asks in what state you would come to work.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Set it to be seen by friends only, or delete it.',
  severity: 'medium',
  when: { speaker: 'not-other', hypothetical: 'any' },
  flags: [
    '[(@how-very)? (@how-very)? hungover] !(from (christmas|that (match|game|film|book|series)|the (season|series|election))|sleeve|the (edge|railing|balcony|fence|door|side|water|road)|a|on the|like a|her|his|my (desk|shoulder))',
    '[(i am|am|was|were|so|still|very|too|bit|feeling|felt|get|got|being|badly|severely|always|horribly|properly) (@how-very)? hung over] !(the|a|my|her|his|by)',
    '[(the|my|this|that|a|an|another|worst|awful|brutal|horrible|horrific|biggest|two day|three day|massive|raging|savage|evil|hideous|serious|monster|stinking|banging|killer|absolute|wine|tequila|prosecco|gin|sunday|monday|first|new years|rotten|nursing) (of)? (a|my|the)? (two day|three day|massive|raging|savage|absolute|hell of a|monster|killer|stinking|wine|tequila|gin|prosecco|whisky|boxing day|worst)? (hangover|hangovers|hangxiety|the fear)] !(cure|cures|recipe|movie|film|trilogy|square|part|from (the (game|match|election|series)|that (game|match)|euphoria)|breakfast menu|of (fear|missing)|food|iii|ii|2|3)',
    '[(dying|rough|rough as|hanging|hanging out of my|in bits|in pieces|dead|suffering|in a bad way|feeling it|feel like death|feel like shit|like death|head is (banging|pounding|splitting)|banging head|never drinking again|never drink again|not drinking again|not drinking ever again|off the drink forever|the shakes|beer fear|the beer fear|wine flu|bottle flu|brown bottle flu|self inflicted|tequila is the devil|sambuca is the devil|regretting)] .. (@drink|last night|after last night|hangover|tequila|sambuca|wine|pints|shots|on a (monday|tuesday|wednesday|thursday|friday)|too many|sesh|bender|vodka|today lol|again|worth it|never again|mcdonalds|maccies|berocca|fry up|dioralyte|lucozade|irn bru|drink|drinking)',
    '[(never drinking again|i am never drinking again|never touching (alcohol|tequila|vodka|gin|wine|sambuca|jager|drink|a drink) again|not drinking again until|never drinking tequila again|never drinking (vodka|gin|wine|rum|whisky) again|beer fear|hangxiety|the beer fear|wine flu|brown bottle flu|bottle flu)]',
    '[(threw up|thrown up|throwing up|puked|puking|vomited|vomiting|spewed|spewing|chundered|chundering|chunder|boaked|boaking|boked|barfed|hurled|yakked|chucked up|was sick|been sick|being sick|yacked|tactical (chunder|vom|vomit|spew)|had a tac|had a whitey|vommed|vom) .. (in|on|out|into|all over|behind|off|outside|between|from|after) .. (taxi|uber|cab|bush|handbag|bag|sink|club|pub|dancefloor|dance floor|shoes|garden|hedge|bin|kebab|wedding|fridge|bath|bed|night bus|bus|alley|train|mate|girlfriend|boyfriend|pool|balcony|window|planter|plant pot|sombrero|tequila|sambuca|vodka|shots|wine|jagerbombs|gin|rum|drinking|drinks|pints|spoons|urinal|washing machine|bouncer|carpet|lawn|punch bowl|limo|hat|cone|car park)]',
    '[(tactical (chunder|vom|vomit|spew|chunders)|tac vom|tac chunder|boot and rally|puke and rally|puked and rallied|booted and rallied)]',
    '[(still (in|wearing|got) (last|yesterday) night (clothes|dress|makeup|make up|eyeliner|suit|heels)|walk of shame|stride of pride)] .. (drunk|drink|wine|club|hungover|tequila|sunday|mcdonalds|7am|8am|work|bus|train|night)',
    '[(can not|cannot|could not|unable to) (even)? (look at|smell|face|think about|hear the word|be near) (a|another|the|any)? (pint|drink|wine|gin|vodka|tequila|beer|sambuca|bottle|alcohol|rum|prosecco|cocktail|shot|jager|whisky|cider)] !(price|for (medical|religious))',
    '[(head|skull|brain) (is|was|feels) .. (banging|pounding|thumping|splitting|in a vice)] ... (wine|gin|pints|tequila|drink|drinks|drinking|vodka|whisky|beer|beers|shots|sambuca|rum|prosecco|last night)',
    {
      words:
        '[(hungover|hung over|hangover|still drunk|stinking of (booze|drink|gin|whisky|beer|vodka)|reeking of (booze|drink|gin|whisky|beer|vodka|rum|tequila)|sweating (out)? (gin|tequila|vodka|booze|wine|prosecco))] .. (@job-place|at the interview|to (an|my|the|a) interview|(for|to|in) (my|the|a|an) (interview|exam|presentation|meeting|shift|lesson|lecture|viva|finals|appraisal|surgery|clinic|court)|teaching|presenting|(customers|clients|patients|pupils|students|kids|the boss))',
      severity: 'medium',
    },
  ],
  allows: [
    '(hangover) (cure|recipe|soup|food|breakfast|square|trilogy|effect|movie|film)',
    '(the hangover) (part|film|movie|is on|ii|iii)',
    '(book|emotional|vulnerability|sugar|concert|post match|sport|festival of colour|carb|social|vacation|holiday|food|game|turkey|christmas|introvert|easter|netball|euros) (hangover|hangovers|hung over|hungover)',
    '(financial|economic|policy|fiscal|debt|pandemic|inflation|crypto|budget) hangover',
    '(wake|waking|woke|waking up) .. (without|no) .. (hangover|hungover)',
    '(baby|toddler|kid|kids|son|daughter|dog|cat|puppy|norovirus|stomach bug|morning sickness|pregnant|pregnancy|flu|food poisoning|travel sick|carsick|seasick|car sick)',
    '(used to|years ago)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'condemnation', 'news'],
} satisfies Rule
