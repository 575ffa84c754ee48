import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Your immigration status',
  understood: 'You tell under what papers you live or work where you are.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'US law bars choosing by citizenship status (8 U.S.C. § 1324b); UK and EU law bar it as indirect discrimination by nationality.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any', negated: 'any' },
  flags: [
    '[(my|our|got|get|getting|have|had|granted|received|receive|waiting|waiting for|waiting on|applied|applying|apply|for|on|with|without|lost|renewed|renewing|renew|need|passed|sat|taking|first|new|awaiting|approved|denied|refused|sponsor|sponsors) (a|an|my|the|our|for)? ..1 @protected-paper] !(test for dogs|photo for work)',
    '^ [@protected-paper (came|approved|granted|arrived|interview|done|denied|refused|stamped|day|passed|in|at|is|runs|expires|renewal|letter|ceremony)] ',
    '[(my|our|the|a|got|on|had|have|new|awaiting|waiting for|waiting on|need|needs|for|sponsor|sponsors|without|lost|overstayed) (own|a|an|my|new|spousal|student|skilled worker|work|graduate|tier two|tier four|tier 2|tier 4|dependent|dependant|partner|spouse|fiance|family|working holiday|holiday|post study|j1|f1|h1b|h 1b|h1 b|o1|l1|e2|critical skills|humanitarian|protection|bridging|global talent)? (visa|visas)] (says|came|arrived|approved|granted|denied|refused|expires|expired|renewal|renewed|extension|interview|sponsorship|stamped|runs|ends|through|is|was|allows|lets|status|for|so|and|means|holder|application|run|until|appointment)? !(card|debit|ad|credit|checkout)',
    '^ [(visa|green card|biometrics|citizenship|naturalisation|naturalization) (says|approved|granted|came|arrived|interview|test|ceremony|denied|refused|stamped|renewal|appointment|day|runs|expires|sponsorship|done|oath)] ',
    '[(h1b|h 1b|h1 b|f1|f 1|opt|stem opt|j1|o1|l1|green card|green cards|ilr|indefinite leave|indefinite leave to remain|leave to remain|settled status|pre settled status|brp|stamp four|stamp 4|stamp 1g|daca|tps|work permit|residence permit|right to work check|evisa|ead|advance parole|i 140|i 485|permanent residency|permanent resident|pr card|citizenship test|citizenship ceremony|life in the uk|naturalised|naturalized|naturalisation|asylum claim|asylum interview|refugee status|temporary protected status|biometric residence permit|home office letter|home office decision|deportation order|sponsorship visa|visa sponsorship)] // (my|i|me|we|us|our|finally|interview|stamped|years|lawyer|lawyers|approved|came|granted|since|waiting)',
    '[(i am|as|being|was|am|i was|we are|were|came (here|over|to .. )? as|arrived (here)? as|grew up) (a|an)? (@adverb-any)? (refugee|asylum seeker|undocumented|undocumented immigrant|international student|visa holder|green card holder|permanent resident|dual national|dual citizen|naturalised citizen|naturalized citizen|stateless|dreamer|daca recipient|migrant worker|new citizen|british citizen now|citizen now|an american citizen now)] !(charity|council)',
    '[my (green card|work permit|citizenship|papers|asylum claim|residency|immigration|immigration lawyer|biometrics|naturalisation)] !(marked|published)',
    '[(first|my) (vote|election|passport) as (a|an)? ..1 citizen]',
    '^ [(undocumented|refugee|asylum seeker|stateless)] (till|until|since|for|from|at|kid|turned|and|then)',
    '[(%become|became|sworn in as|officially|now) (a|an) ..2 (citizen|permanent resident|american citizen|british citizen|irish citizen|canadian citizen|australian citizen|us citizen)] !(scientist|journalist|advice|assembly)',
    '[(allowed|legally allowed|permitted|eligible|authorised|authorized|able|right) to work (in the uk|in the us|here|from|again|until|full time|twenty hours|20 hours|@number)]',
  ],
  allows: [
    '(clients|client|my students|our students|customers|patients) ',
    '(immigration lawyer|immigration solicitor|immigration adviser|immigration caseworker)',
    'visa (card|debit|checkout|gift|contactless|machine|or mastercard)',
    '(mastercard|amex|contactless)',
    '(my|our|a|his|her) (..2) (@family|friend|neighbour|colleague|boss|mate) (is|was|has|got|had|came)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
