import type { Rule } from '../../model/rule.ts'
import { AT_THINGS, JUDGED_ELSEWHERE } from './parts/context.ts'
import { INSULT, SURE, VERY, YOU_ARE } from './parts/insult.ts'

const OPENING =
  '(shut up|shut it|shut your (mouth|face|trap|hole|gob)|listen|hey|oi|wake up|grow up|get lost|go away|cry more|cope|cope harder|stfu|gtfo|sit down|stand down|pipe down|read|learn to read|nice try|try again|keep crying|stay mad|step off|back off|do one|jog on|get out|look|suck it|take that|yeah ok|ok|okay|sure|no $|yes $|nope|wrong|because|bye|goodbye|good riddance|delete this|log off|congrats|congratulations|well done|hello|hi|sorry|sure thing|calm down|move|hurry up|get a life|get a job|up yours|screw you|fuck you|fuck off|piss off|sod off|eat shit|and you|as if|thanks)'

/** Insults that stand alone at the end of what is said to somebody. */
const BARE =
  '(bitch|idiot|moron|dickhead|cunt|twat|prick|asshole|arsehole|bellend|dumbass|knobhead|fuckface|shithead|wanker|tosser|muppet|numpty|imbecile|loser|pussy|fucker|motherfucker|scumbag|douchebag|jackass)'

export default {
  title: 'Insult at the one spoken to',
  understood: 'You insult the person you speak to.',
  why: 'A reader sees how you treat people when you disagree with them.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for poor communication' },
  advice: 'Delete it, or say what you disagree with.',
  severity: 'medium',
  when: { hypothetical: 'no' },
  flags: [
    {
      words:
        '(you people|all you people|you lot|people like you) (are|r) (all|so|just|such|actually|seriously|really|fucking|clearly)? @insult-predicate',
      without: ['@political-person'],
    },
    {
      words: `<!a <!an <!the <!my <!this <!that <!your <!his <!her <!like <!being <!was <!is <!are <!am <!and <!of <!such <!called <!stupid <!up <!straight <!little <!no <!as ${BARE} $`,
      // "My supervisor is a clueless muppet" speaks of somebody else.
      without: [`(a|an|the|my|this|that|his|her|their|such) (*|* *) ${BARE}`],
      reach: 'clause',
    },

    '^ (get bent|get stuffed|get wrecked loser)',
    '^ (jerk|jerks|nitwit|airhead|pathetic loser|total loser|absolute clown) $',
    '(idiot|moron|clown|loser|troll|dumbass|karen) alert',
    '^ what planet (are you|do you live) (on|from)?',
    '(poor|typical|another|sad|fucking|bloody|silly|lonely|bitter) (little|old|sad)? (basement dweller|basement dwellers|keyboard warrior|keyboard warriors|crybaby|cry baby|crybabies|cry babies|dirtbag|dirt bag|dirtbags|dirt bags|troll) ($|lol|haha|😂|🤣)',
    '(people|types|women|men|folks|someone|guys|girls) like (you|u|yourself|yourselves) (are (the (problem|reason|worst|kind)|why|ruining|a (disgrace|cancer|waste|joke|plague)|disgusting|pathetic|sick|everything wrong|what is wrong|scum|stupid)|should (be|die|not|stay|rot|burn|shut)|make me|makes me|ruin|disgust|deserve|belong|need to|never|do not (deserve|belong|know))',
    'you are the reason (there is|they|why|nobody|people|birth control|shampoo|i drink|we can not)',
    '(you|u|@handle) .. (🤡|🐍|🐷|🐀|🫏) ',
    '(you|u|ya|@handle) (really|absolutely|just|all|totally|fucking|still)? (suck|sucks|stink|blow)  ($|so|and|at|big|lol|ass)',
    {
      words: `(${YOU_ARE}) ${VERY} (a|an|the|one|some|such a|such an|all|bunch of|a bunch of|nothing but a|just a|literally a|both)? (${INSULT})`,
      without: ['(not|is your|love you|my (little|favourite))'],
      reach: 'clause',
    },
    `(you|u|ya|ye|yous|you all|you lot|you two) (${SURE}) !(proof|proofed|proofing|that i)`,
    `(you|ya|ye|you all) @insult-degree (${INSULT})`,
    `(you|ya|ye) @insult-adjective (${INSULT})`,
    `(you|ya) (@insult|@insult-strong|git) $`,
    `you (absolute|complete|utter|total|massive|giant|colossal|raging|fucking|proper) !(star|stars|legend|legends|angel|angels|genius|hero|heroes|gem|gems|babe|queen|queens|king|kings|icon|icons|beauty|beauties|champion|champ|champs|diamond|trooper|delight|treasure|dream|sweetheart|saint|god|goddess|boss|beast|machine|unit|darling|superstar|sweetie|ray|joy|lifesaver|pro|badass|stunner|treat|rockstar|peach|cowboy|cowboys|biscuit|cherub|lamb|weapon|animal|mad|wonder|number|rock|warrior|best) * ($|and|delete|you|stop|get|go)`,
    {
      words: `(you are|you r|you is|you all are|you lot are|you guys are|you clearly are|you must be|you really are) ${VERY} @insult-predicate`,
      without: [
        '(stupid|stupidly|insane|crazy|nuts|mental) (good|talented|funny|hot|beautiful|gorgeous|lucky|tall|cute|cool|amazing)',
        '(not|never|nothing to)',
        'insane at',
        'if you are',
      ],
      reach: 'sentence',
    },
    `(your|ur) ${VERY} (stupid|dumb|ugly|pathetic|disgusting|worthless|useless|retarded|delusional|thick|brainless|an idiot|a joke|a disgrace|a loser|trash|scum|gross|deluded|a clown|a liar|fat) $`,
    {
      words:
        '^ @insult-degree? @insult-adjective? (idiot|moron|imbecile|loser|dumbass|asshole|arsehole|dickhead|wanker|prick|twat|cunt|bitch|scumbag|bellend|shithead|fuckwit|douchebag|motherfucker|jackass|muppet|numpty|clown|prat|pillock|halfwit|dimwit|cretin|dunce|nitwit|dipshit|gobshite|knobhead|tosser|bastard|coward|creep|weirdo|lowlife|snowflake|eejit|swine|scum|idiots|morons|losers|clowns|wankers|bastards|bitches|cowards|snowflakes) $',
      without: [...JUDGED_ELSEWHERE, ...AT_THINGS, '(i am|am i|my own|myself)'],
    },
    '^ what are you (special needs|deaf|blind|stupid|thick|simple|slow|dense|five|12|twelve|mental)',
    `${OPENING} (you|u|ya)? (${SURE})`,
    `@handle (is|are|you are|what|you|such|how|yes|no|the)? (a|an)? (${SURE}) !(proof|proofed|proofing)`,
    `(@handle|^) (absolute|complete|utter|total|fucking|stupid|dumb|pathetic|sad|silly|lying|vile|ignorant) (@insult|@insult-strong) $`,
    `(only|just|such|like|being) (a|an) ${VERY} @insult-adjective? (@insult-strong|@insult-plain) (like you|such as you|like yourself|would (say|think|believe|defend|post|ask|write|do))`,
    `(@insult-strong|@insult-plain|scum|trash|pigs|rats|fools|haters) like (you|u|yourself|yourselves) (are|should|need|make|deserve|belong|have|ruin|always|never|disgust|who|will|can not|is|do not)`,
    `how (so|that|really|fucking|very)? (stupid|dumb|thick|dense|daft|ugly|pathetic|clueless|ignorant|braindead|retarded|useless|deluded|gullible|vile|disgusting) (are|r|is|can|do|must) (you|u|ya|@handle)`,
    `(how (can|could|are) you|why are you|why you|why is you|are you|r u|could you be|can you be) (so|this|that|such a|really|really this|actually this|actually|always|seriously this|fucking|even|even more|any more|all|always so|always such a|being)? (so|this|that|a|an)? (stupid|dumb|thick|dense|daft|ugly|pathetic|clueless|ignorant|brain dead|braindead|retarded|obtuse|useless|delusional|fucking stupid|fucking dumb|simple minded|gullible|vile|disgusting|idiot|moron|imbecile|fucking idiot|complete idiot|deaf or stupid|blind or stupid|blind|thick in the head|slow in the head)`,
    `(you|u|your) (stink|suck|fucking suck|absolutely suck|make me sick|make me want to vomit|make me want to puke|disgust me|repulse me|sicken me|are nothing|are dead to me|are beneath me|will never amount to anything|will never be anything|will amount to nothing|should be ashamed of yourself|have no (brain|brains|class|shame|talent|friends|life|spine|soul|balls|morals|integrity|dignity|self respect|personality))`,
    {
      words: `(i hope|hopefully) (you|your) .. (fail|lose everything|lose your job|get fired|get sacked|rot|rot in hell|choke|suffer|burn|never find|end up alone|die alone|step on lego|get what you deserve|go bankrupt|get cancer|get aids|get covid|go to prison|rot in prison)`,
      severity: 'high',
      when: { hypothetical: 'any' },
    },
    `(mirror|neighbour|dog|cat|mother|mum|parents|family|kids|colleagues|everyone|boss|wife|husband) .. (ashamed|embarrassed|disappointed|sick) (of|by|in) you`,
    `(no|zero|never had|do not have|got no|have got no) (brain|brains|brain cell|brain cells|common sense|spine|class|friends|talent|life) .. (like you|have you|do you|you)`,
  ],
  allows: [
    '(joking|kidding|jk|love you|love ya|❤|😘|my love|miss you|proud of you|bestie)',
    'you are not (a|an|so|that)',
    '(i (am|truly am|really am|was|have been|feel like|felt like)|what a|such a|how is|how did|holy|bad ass|badass|talented|stylish|lucky|tough|cool|smart|beautiful|sexy|brave) .. (motherfucker|fucker|bastard|bitch|asshole|dick|prick|cunt) ',
    '(i have been|i had been|i can be|i was being|sorry for being|apologies for being) (a|an|such a|such an|being) ..2 (asshole|arsehole|dickhead|bastard|prick|bitch|idiot|dick|twat|cunt|moron|tosser|wanker|knobhead|bellend|scumbag|dumbass|jackass|douchebag)',
    '^ (motherfucker|bitch|dude|man|bro) (how|why|what|where|when|i|my|we|this|that|that is|it|same|please|yes|no|me|who|yall) !(are you|is you|you)',
    '(said|told|say) (to)? (myself|the (mirror|dog|cat|printer))',
    '(do not|never) let .. (tell|make) you',
    '(if you think you are|when you feel|tell yourself|told yourself|you tell yourself|you feel|feel like|make you feel)',
    'you (complete|absolute|utter|total) (star|legend|angel|genius|hero|gem|babe|queen|king|icon)',
  ],
  harmlessIn: ['film', 'book'],
} satisfies Rule
