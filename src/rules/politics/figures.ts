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
    `${WHO} .. (could not (organise|organize|run|lie straight|manage|find|pour|spell|count|boil|lead)|can not (organise|organize|run|manage|find|spell|count|lead|tell the truth)|would not know|does not know|has no clue|lies (every|whenever|again|through|like)|lied (again|to us)|lying (again|through)|thinks we are (stupid|idiots)|taking us for (fools|mugs)|takes the piss|dad dancing|brain worms|(shit|shits) the bed|soiled himself|crashed the economy|wrecked the|ruined the|destroyed the|sold us out|broke (britain|the country|america))`,
    { words: ['(could not|can not|cant|couldnt) (organise|organize|run|lead|manage|match|drive|add|add up|spell|count|boil|pour|hold|find|plan|park|draw|hit|catch|navigate|open|steer|sell|balance|tell the truth|lie straight|answer a|name a) (a|an|his|her|their|the|to|up|one|water|straight|two|three|any)', '(%has|have|had|with|got) (all)? the ..3 of (a|an|my|some) !(saint|lion|angel|king|queen|champion|legend|hero|god|nation|country|majority|great|good|bill)', '(hot air|waffle|waffling|word salad|lies and|all lies|pack of lies|empty promises|broken promises|another lie|more lies|another u turn|u turn again|flip flop|flip flopping|photo op|photo ops|pr stunt|snake oil|gravy train|snouts in the trough|trough|expenses claims|fiddling expenses|brown envelopes|jobs for the boys|cronies|cronyism|lining their pockets|line their pockets|lining his pockets|lining her pockets|on the take|grift|grifting|gaslighting us|laughing at us|take us for mugs|taking us for mugs|could not care less about us|do not care about us|could not give a toss|out of touch|not a clue|no clue|useless|clueless|spineless|shameless|shambles|embarrassment|embarrassing|disgrace|laughing stock|laughingstock|clown|clowns|circus|muppet|muppets|joke|charlatan|charlatans|crook|crooks|liar|liars|coward|cowards|idiot|idiots|buffoon|windbag|dinosaur|dinosaurs|puppet|puppets|pantomime|omnishambles|numpty|numpties|moron|morons|gobshite|weasel|pillock|prat|plank|wet lettuce)'], with: [['@politics-who', '@politics-figure']], reach: 'sentence', without: ['(not a joke|no joke|my (boss|manager|team)|office party|birthday|museum|class)'] },
    '(not one of|none of|not a single one of|every one of|every last one of|every single one of|half of|most of) (these|those|the|our|them) ..1 (ministers|mps|politicians|senators|councillors|cabinet|representatives|lawmakers|clowns in|crooks in|clowns|leaders|government) .. (ever|could|would|knows|deserves|lies|lied|steals|sat|worked|had|lived|queued|waited|needs to go|should be|out|has)',
    { words: '(vote|voting|kick|kicking|throw|boot|turf|get|chuck) (them|these|this lot|this shower|the lot of them|those|every last) ..2 (out|clowns|crooks|shower|bastards|liars|jokers|muppets|thieves)', with: ['(vote|election|elections|enough|government|clowns|ballot|mps|council|congress|parliament|party|ministers|politicians)'] },
  ],
  allows: ['(trump|trumps) (card|suit|everything|all|it|the|any)', 'boris (becker|karloff)', 'bush (fire|fires|baby|tucker|walk|telegraph)', '(grand|prime|vice) (mayor|principal)', 'labour (ward|pains|market|law|intensive|costs|of love)', '(opposition|leader|critics|unions|lawyers|judge|minister|senator|mp|group|body|watchdog|report) ..2 (call|calls|called|brand|brands|branded|label|labels|labelled|dub|dubs|dubbed|slam|slams|slammed)', 'joke (landed|fell|went)', 'conservative (estimate|estimates)', 'green party (wall|dress)'],
  allowsInPost: ['(ticket|tickets|sprint|jira|backlog|standup|roadmap|product manager|project manager)'],
  harmlessIn: ['film', 'book', 'history', 'comedy'],
} satisfies Rule // prettier-ignore
