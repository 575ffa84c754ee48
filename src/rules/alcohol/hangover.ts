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
    '[(@how-very)? (@how-very)? hungover] !(looking|from (christmas|that (match|game|film|book|series)|the (season|series|election))|sleeve|the (edge|railing|balcony|fence|door|side|water|road)|a|on the|like a|her|his|my (desk|shoulder))',
    '[(the|my|this|that|a|an|another|worst|awful|brutal|horrible|horrific|biggest|two day|three day|massive|raging|savage|evil|hideous|serious|monster|stinking|banging|killer|absolute|wine|tequila|prosecco|gin|sunday|monday|first|new years|rotten|nursing) (of)? (a|my|the)? (two day|three day|massive|raging|savage|absolute|hell of a|monster|killer|stinking|wine|tequila|gin|prosecco|whisky|boxing day|worst)? (hangover|hangovers|hangxiety|the fear)] !(cure|cures|recipe|movie|film|trilogy|square|part|from (the (game|match|election|series)|that (game|match)|euphoria)|breakfast menu|of (fear|missing)|food|iii|ii|2|3)',
    '[(never drinking again|i am never drinking again|never touching (alcohol|tequila|vodka|gin|wine|sambuca|jager|drink|a drink) again|not drinking again until|never drinking tequila again|never drinking (vodka|gin|wine|rum|whisky) again|beer fear|hangxiety|the beer fear|wine flu|brown bottle flu|bottle flu)]',
    '[(threw up|thrown up|throwing up|puked|puking|vomited|vomiting|spewed|spewing|chundered|chundering|chunder|boaked|boaking|boked|barfed|hurled|yakked|chucked up|was sick|been sick|being sick|yacked|tactical (chunder|vom|vomit|spew)|had a tac|had a whitey|vommed|vom) .. (in|on|out|into|all over|behind|off|outside|between|from|after) .. (taxi|uber|cab|bush|handbag|bag|sink|club|pub|dancefloor|dance floor|shoes|garden|hedge|bin|kebab|wedding|fridge|bath|bed|night bus|bus|alley|train|mate|girlfriend|boyfriend|pool|balcony|window|planter|plant pot|sombrero|tequila|sambuca|vodka|shots|wine|jagerbombs|gin|rum|drinking|drinks|pints|spoons|urinal|washing machine|bouncer|carpet|lawn|punch bowl|limo|hat|cone|car park)]',
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
