import type { Rule } from '../../model/rule.ts'

const WHO =
  '(@politics-figure|(the|our|this|that) (prime minister|pm|president|chancellor|senator|congressman|congresswoman|representative|councillor|councillors|ministers|minister|lawmakers|mps|politicians|leaders|council|party leader|home secretary|health secretary|education secretary|governor|mayor|premier|first minister|taoiseach|education minister|health minister|transport minister|foreign minister|finance minister|opposition leader|cabinet|government|local mp|mp|council leader)|@politics-party)'
const BE =
  '(is|are|was|were|must be|remains|has been|looks like|sounds like|acting like|being|really is|will always be|is still|would)'
const SCORN =
  '(@badmouthing-fool|@badmouthing-bad|liar|liars|lying|crook|crooks|clown|clowns|corrupt|traitor|senile|dementia|a dictator|wannabe dictator|fascist|nazi|communist|commie|puppet|toddler|orange|narcissist|felon|criminal|cheeto|coward|cowards|spineless|grifter|grifters|con man|conman|conmen|shameless|hypocrite|hypocrites|out of touch|weak|wet|a joke|jokes|thick|finished|toast|disgrace|embarrassment|buffoon|oaf|gobshite|charlatan|melt|robot|potato|lettuce|muppet|muppets|monster|evil|vile|rotten|incompetent|sleazy|slimy|snake|weasel|worst|shambles|circus|pantomime|parasite|demagogue|wrecking ball)'

export default {
  title: 'Mocking politicians',
  understood: 'You mock or insult a politician, a party or a government.',
  why: 'Most readers shrug; some employers like their people to keep out of party fights in public.',
  advice: 'Leave it if you stand by it. An argument reads better than a name.',
  law: 'Political opinion is protected in many countries, at work too.',
  severity: 'low',
  when: { condemned: 'any', question: 'any', hypothetical: 'any' },
  flags: [
    `${WHO} .. ${BE} (all|just|literally|actually|such a|such an|a|an|the|absolutely|so|really|full of|nothing but|either|too|about as|beyond|like)? (@how-very)? ..1 ${SCORN}`,
    `(lying|corrupt|senile|sleepy|crooked|orange|useless|clueless|spineless|fat|racist|creepy|two faced|thieving|incompetent|idiot|clown|pathetic|weak|sleazy|dodgy|smug|posh|out of touch|slimy|traitor|demented|bumbling|shameless|that clown|that idiot|that liar|that crook|that muppet) ..1 ${WHO}`,
    `(fuck|fck|screw|sod|sack|jail|impeach|bin|dump|ditch|deport|stuff) (off|you)? ${WHO}`,
    `${WHO} (can|should|needs to|must|ought to|has to|better) (all|just)? (resign|go|rot|do one|fuck off|get in the (sea|bin)|piss off|go to hell|be (in)? (jail|prison|jailed|sacked|impeached|locked up|tried)|hang (his|her|their) head|shut up|jog on|get lost|choke)`,
    `(%hate|despise|loathe|detest|can not stand|can not bear|sick of|never trust|had enough of) (that|this|listening to|hearing|looking at|the sight of|seeing)? (fucking|absolute|lying|corrupt|bloody)? ${WHO} !(conference|day|movement|party conference)`,
    `(anyone|anybody|a (lettuce|potato|sock puppet|house plant|bin|traffic cone|goldfish|mop|brick)|my (dog|cat|toddler|nan|hamster|toaster)) (but|except|would do|could do|could run|runs|has more) .. ${WHO}`,
    `${WHO} .. (could not (organise|organize|run|lie straight|manage|find|pour|spell|count|boil|lead)|can not (organise|organize|run|manage|find|spell|count|lead|tell the truth)|would not know|does not know|has no clue|lies (every|whenever|again|through|like)|lied (again|to us)|lying (again|through)|thinks we are (stupid|idiots)|taking us for (fools|mugs)|takes the piss|dad dancing|brain worms|(shit|shits) the bed|soiled himself|crashed the economy|wrecked the|ruined the|destroyed the|sold us out|broke (britain|the country|america))`,
    '(not one of|none of|not a single one of|every one of|every last one of|every single one of|half of|most of) (these|those|the|our|them) ..1 (ministers|mps|politicians|senators|councillors|cabinet|representatives|lawmakers|clowns in|crooks in|clowns|leaders|government) .. (ever|could|would|knows|deserves|lies|lied|steals|sat|worked|had|lived|queued|waited|needs to go|should be|out|has)',
    { words: '(vote|voting|kick|kicking|throw|boot|turf|get|chuck) (them|these|this lot|this shower|the lot of them|those|every last) ..2 (out|clowns|crooks|shower|bastards|liars|jokers|muppets|thieves)', with: ['(vote|election|elections|enough|government|clowns|ballot|mps|council|congress|parliament|party|ministers|politicians)'] },
    '(these|those|this lot of|the) (clowns|crooks|thieves|liars|jokers|muppets|charlatans|cowards|thugs|idiots|morons) (in|at|up at|running|on) (parliament|westminster|congress|government|the council|city hall|council|power|abuja|delhi|washington|dc|ottawa|canberra|holyrood|stormont|leinster house|the dail|the senate|pretoria|nairobi|accra|manila|malacanang|brussels|downing street|number 10|office|charge|the country|this country|the cabinet)',
    '(pinocchio|pants on fire|clown show|circus|muppet show|muppets|shower of|bunch of (clowns|crooks|liars|muppets|idiots|thieves|cowards|charlatans)|nest of) .. (parliament|westminster|government|cabinet|congress|senate|white house|downing street|number 10|stormont|holyrood|dail|lok sabha|aso rock|malacanang|bundestag|the commons|pmqs|@politics-party)',
    '(politicians|mps|senators|councillors|ministers|congressmen) (is|are) (all|just|nothing but|literally|mostly)? (the same|crooks|liars|thieves|clowns|corrupt|useless|liars|parasites|in it for themselves|scum|criminals|snakes|idiots|jokers|muppets|full of shit|full of it|lying)',
    '(parliament|westminster|congress|question time|pmqs|the debate|this government|the government|cabinet) (is|was|were|are) (a|an|like a|like watching|such a|just)? ..1 (circus|clown show|joke|zoo|pantomime|shambles|creche|kindergarten|farce|soap opera|shitshow|disgrace|embarrassing|embarrassment|useless|pathetic|comedy|dumpster fire)',
    '(worst|most corrupt|dumbest|laziest|most useless) (prime minister|pm|president|government|chancellor|home secretary|governor|mayor|minister|cabinet|premier|congress) (ever|in|since|of|we|this|i)',
    '(sleepy joe|crooked hillary|crooked joe|orange man|cheeto|tangerine|mango mussolini|dorito|agent orange|orange turd|cheetolini|comrade kamala|killary|obummer|moscow mitch|lyin ted|little marco|nasty nancy|bozo johnson|bumbling boris|rishi rich|rishi washy|sir kid starver|two tier keir|keith starmer|captain hindsight|magic grandpa|trussed up|nigel garage|30p lee|matt handcock|wee krankie|nippy sweetie|scotty from marketing|albosleazy|dictator dan|turdeau|skippy poilievre|pp poilievre|jagmeet rolex|cupcake ramaphosa|feku|pappu|supremo kejriwal|taller de pinocho|bobong marcos|dutae|bongbong magnanakaw|t pain|ebola tinubu|drug lord tinubu|zakayo) !(truck|the)',
  ],
  allows: ['(trump|trumps) (card|suit|everything|all|it|the|any)', 'boris (becker|karloff)', 'bush (fire|fires|baby|tucker|walk|telegraph)', '(grand|prime|vice) (mayor|principal)', 'labour (ward|pains|market|law|intensive|costs|of love)', 'conservative (estimate|estimates)', 'green party (wall|dress)'],
  harmlessIn: ['film', 'book', 'history', 'comedy'],
} satisfies Rule // prettier-ignore
