import type { Rule } from '../../model/rule.ts'
import { AT_THINGS, JUDGED_ELSEWHERE, ON_POLITICS } from './parts/context.ts'
import { VERY } from './parts/insult.ts'

/** What is called a thief or a liar and is no person. */
const NO_PERSON =
  '(it|that|this|i|life|karma|age|time|app|winter|summer|spring|weather|forecast|dementia|cancer|anxiety|depression|grief|fear|comparison|mirror|gym|scales|clock|memory|character|boss)'

const ELSEWHERE = [...JUDGED_ELSEWHERE]
export default {
  title: 'Insult at somebody',
  understood: 'You insult somebody in public.',
  why: 'A reader asks what you would write of colleagues and customers.',
  source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for poor communication' },
  advice: 'Delete it, or say what the person did instead of what the person is.',
  severity: 'medium',
  flags: [
    {
      words: `!${NO_PERSON} (he|she|@harassment-target|@handle|@name) (is|was|are|were|has always been|remains|can be) (a|an|such a|such an|one|just a|just an|still a|still an|the biggest|the worst) (absolute|complete|total|utter|proper|right|massive|fucking|bloody|huge|prize|giant|raging|useless|stupid|pathetic|sad|miserable|horrible|nasty|vile|disgusting|creepy|lazy|arrogant|smug|ugly|fat|lying|selfish|bitter|cheap|weird|wee|gigantic|first class|world class|royal|colossal|walking) ${VERY} @insult-adjective? (@insult|@insult-strong)`,
      without: ELSEWHERE,
    },
    {
      words:
        '(pathetic|disgusting|ridiculous|classless|crass|vile|stupid|ignorant|ugly|evil|horrible|despicable|dumb|selfish|hateful|creepy|nasty|useless|worthless|delusional|corrupt|dishonest|lying|racist|sexist|bitter|arrogant|toxic|filthy|foul|loathsome|contemptible|deranged|demented|hypocritical|repulsive|revolting|idiotic|moronic|spineless|gutless|cowardly|shameless|spiteful|deluded|unhinged|small minded|narrow minded|two faced|sorry|sad little|silly little|pathetic little|nasty little|angry little|odious|detestable|heartless|soulless|brainless|clueless|sick little|sick old|twisted|wicked|rotten|slimy|sleazy|greasy) (old|little|young|fat|bald|white|excuse for a|excuse of a)? (man|woman|person|human !(rights|right|error|errors|cost|costs|toll|tragedy|suffering|trafficking)|human being|individual|guy|girl|lady|boy|kid|creature|bloke|specimen|people|humans|men|women|excuse for|piece of work)',
      without: [
        ...ELSEWHERE,
        '^ (a|an) ..1 (bitter|jealous|selfish|stupid|evil|nasty|toxic|ignorant|wise|arrogant) (man|woman|person) (says|is|will|never|always|knows|who|can|does|sees)',
        '(nasty|wicked) women (and|of|unite|vote|march)',
        '(sick (people|person|kid|child|man|woman|boy|girl|lady) (in|at|on|with|who need|need))',
        '(care for|treat|hospital|ward)',
      ],
    },
    {
      words: '(he|she|@handle|@name) (really|absolutely|just|totally|fucking)? sucks ($|so|and|at|big|lol|ass|as)',
      severity: 'low',
      without: ELSEWHERE,
    },
    {
      words: `(what a|what an|such a|such an|what|absolute|complete|utter|total) ${VERY} @insult-adjective? !@insult-thing (@insult|@insult-strong) !(of a|is|was|means|does|frown|nose|car|fish|face|haircut|hair|costume|hat|show|voice|puppet|accent)`,
      without: [...ELSEWHERE, ...AT_THINGS],
    },
    {
      words: `!${NO_PERSON} (he|she|@harassment-target|@handle|@name) (is|was|are|were|r|will always be|must be|has to be|sounds like|looks like|acts like|seems like|has always been|remains|being) ${VERY} (a|an|the|one|some|such a|just a|nothing but a|another|such an|most|biggest|worst|kind of|full on) ${VERY} @insult-adjective? (@insult-strong|@insult-plain) !(car|shoes|fish|of a)`,
      without: ELSEWHERE,
    },
    {
      words: `<!${NO_PERSON} (is|was|are|were) ${VERY} (a|an|such a|such an|the biggest|the worst|a proper) ${VERY} @insult-adjective? (@insult-plain|twat|wanker|dickhead|arsehole|asshole|tosser|prick|bellend|knobhead|scumbag|douchebag|dipshit|fuckwit|jackass) !(car|shoes|fish|of a)`,
      without: ELSEWHERE,
    },
    {
      words: `(they|these people|those people|they all|you all|both of them|half of them|most of them) (are|r|were) ${VERY} (a bunch of|bunch of|all|just|nothing but)? ${VERY} @insult-adjective? (@insult-strong|@insult-plain)`,
      without: ELSEWHERE,
    },
    {
      words: `(this|that|these|those|some|another|any|every|fucking|bloody|stupid|same|which|biggest|all the|bunch of|a load of|pack of|load of|few|group of|crowd of|shower of|most|total|so many|too many|ignorant|selfish) (of)? (a|an|the)? ${VERY} @insult-adjective? (@insult-strong|@insult-plain) !(proof|mode|check|box|guide|hat|cake|dance|tax|of a|test)`,
      severity: 'low',
      without: [...ELSEWHERE, ...AT_THINGS],
    },
    {
      words: `(he|she|@harassment-target|@handle) (is|was|are|looks|sounds|seems) (as|about as)? ${VERY} (stupid|dumb|thick as|ugly|hideous|pathetic|classless|shameless|heartless|cowardly|craven|worthless|useless|disgusting|repulsive|vile|revolting|brain dead|braindead|retarded|delusional|deluded|deranged|unhinged|scum|trash|garbage|a joke|an embarrassment|a disgrace|insufferable|full of shit|evil|fat and|a waste of space|a piece of work|despicable|clueless|gormless|creepy|fugly|minging|spineless|gutless|dumber than|uglier than|demented|senile|nasty|gross|a mess|inbred|lower than|sick in the head|toxic|a snake|a rat|a pig|two faced|a nasty piece)`,
      without: [
        ...ELSEWHERE,
        'as thick as thieves',
        '(they are|are) .. (disgusting|gross|vile|ugly|useless|toxic|garbage|trash|pathetic) (but|and|because|$)',
      ],
    },
    {
      words:
        '(shoutout|shout out|meet|ladies and gentlemen|presenting|introducing|the|officially|is|was|are|you are|who is|single|literally|possibly|probably|easily) .. (dumbest|stupidest|ugliest|thickest|laziest|fattest|nastiest|rudest|most useless|most annoying|most pathetic|biggest (idiot|liar|loser|moron|clown|bitch|hypocrite|coward|snake|fraud|cunt|twat|prick|dickhead|arsehole|asshole|waste)|worst (human|person|excuse)) (woman|man|person|people|human|lad|girl|boy|guy|bloke|kid|alive|teacher|neighbour|family|ever)',
      without: ['(things|thing|idea|question|mistake|reason|way|joke|christmas jumper|jumper)'],
    },
    {
      words: `!${NO_PERSON} (he|she|@harassment-target|@handle|@name) (is|was|are) ${VERY} (satan|satan himself|the devil|the devil himself|evil incarnate|the antichrist|a demon|a disgusting|a vile|a despicable|a sick|a cockroach|a parasite|a psychopath|a monster|the worst (human|person|kind)|a waste of|full of (shit|crap|it|himself|herself)|a lying|lower than|a sorry excuse|a piece of|a disgrace|a national disgrace|an evil|a horrible (human|person|man|woman)|a terrible (human|person|man|woman)|such a (witch|liar|hypocrite|bitch|bully|brat|fraud|snake|joke)|a failure|a total failure|a drunk|one sick (dude|man|puppy|person|individual|fuck|woman)|just as low|as low|a sick|crooked|nuts ($|and)|a liar|a fraud|a coward|a racist|a bigot|a bully|a thief|a crook|not (very|too|that) (bright|smart|intelligent))`,
      without: [...ELSEWHERE, '(character|villain|season|episode|movie|film|book)'],
    },
    {
      words:
        '(his|her|their|your|ur|yo|that|this|the) (sorry|fat|dumb|stupid|lying|ugly|broke|lazy|punk|old|crazy|racist|nasty|dusty|bald|goofy|fake|bitter|crusty|corny|weak|trifling) (ass|arse) !(of|off|to bed|self|backwards|app|song|movie|car|game|phone)',
      without: [...ELSEWHERE, '(my|i am|me)'],
      severity: 'low',
    },
    {
      words:
        '(he|she|they|this (man|woman|guy|girl)|that (man|woman|guy|girl)|@handle) (really|just|actually|literally|always|still)? (makes|make) me (sick|puke|vomit|gag|want to (puke|vomit|throw up))',
      without: ELSEWHERE,
    },
    '(he|she|they|you|that (man|woman|guy|bitch)|these people|@handle|@name) (can|could|should)? (all|just)? (go|rot|burn) (straight)? (to|in) hell $',
    {
      words: `^ (he|she|you) (is|are|was|r) ${VERY} (liar|lier|idiot|fraud|moron|coward|clown|loser|hypocrite|psycho|sociopath|narcissist|racist|bigot|crook) ($|and)`,
      without: ELSEWHERE,
    },
    {
      words:
        '(what|who) (he|she|this (man|woman|guy)|that (man|woman|guy)) (is|was) ..1 (a|an)? ..2 (@insult-strong|@insult-plain) ($|and)',
      without: ELSEWHERE,
    },
    {
      words: `what (a|an) ${VERY} @insult-adjective? (@insult-strong|@insult-plain|joke|disgrace|embarrassment|waste of space|piece of work) (he|she|they|you|this (man|woman|guy)|that (man|woman|guy)|@handle) (is|was|are|were|turned)`,
      without: ELSEWHERE,
    },
    {
      // "He is a slovenly coward": whatever word stands between.
      words: `!${NO_PERSON} (he|she|@harassment-target|@handle|@name) (is|was) ${VERY} (a|an|one|such a|such an) ..2 (@insult-strong|punk|brat|liar|coward|fraud|traitor|idiot|moron|hypocrite|crook|bully|scumbag|sociopath|narcissist|dirtbag|lowlife|loser|clown|buffoon|crybaby|pos) ($|and|who|that|with|of a)`,
      without: [
        ...ELSEWHERE,
        '(great|good|lovable|loveable|friendly|movie|film|tv|panto|circus|birthday|beautiful|lucky|tough|former|reformed|recovering|big time) @insult-plain',
      ],
    },
    {
      words: `the (author|writer|op|journalist|reporter|poster|commenter|columnist|referee|driver|guy|man|woman|person) (of|who|behind|in|above|that) ..5 (is|was) ${VERY} (a|an)? ${VERY} (@insult-strong|@insult-plain|stupid|dumb|pathetic|clueless|ignorant|braindead)`,
      without: [...ELSEWHERE, '(film|novel|character|villain|play)'],
    },
    '(lol|lmao|rofl) at (this|that|the|these) (dummy|dummies|clown|clowns|idiot|idiots|fool|fools|loser|losers|moron|morons)',
    '(always been|always was|never been anything but|never was anything but|will always be) (a|an) @insult-adjective? (@insult-strong|@insult-plain) ($|and|who)',
    'a (nasty|horrible|vile|evil|dirty|vicious|foul|spiteful) (little|old)? (bit|piece) of work ($|and|that|who|she|he|you)',
    {
      words:
        '(he|she|you|u|that (man|woman|guy)|this (man|woman|guy)|@handle) (is|are|was|were|r) (just)? as (crooked|dumb|dense|thick|fake|evil|nasty|ugly|slimy|stupid|useless) as !thieves',
      without: ['(not|never|nowhere near|nearly|flu|cold|fever|hospital)'],
    },
    'go (fornicate|screw|stuff|shag) (himself|herself|yourself|themselves|yourselves) !(silly|with (food|cake|pizza|turkey|roast))',
    '(they|you|he|she|all of them|those (guys|people)) (all)? (look|looks) like (a|an|some)? (bunch of)? (meth head|meth heads|methhead|methheads|crackhead|crackheads|junkie|junkies|pedo|pedos|paedo|pedophile|pedophiles|paedophile|inbreds|hobo|hobos|rapist|rapists)',
    '(awful|terrible|appalling|dreadful|rotten|garbage|trash) (human !(rights|right|error|errors|cost|costs|toll|tragedy|suffering|trafficking)|humans|human being|human beings|excuse for a)',
    '(the more|every time|everytime|each time|whenever) (he|she|they|this (man|woman|guy|clown)|that (man|woman|guy)|@handle) ..4 (the more|more) (stupid|dumb|ridiculous|pathetic|ignorant|unhinged|deranged|idiotic) (he|she|they) (becomes|become|sounds|sound|looks|look|gets|get|seems)',
    '(snot nose|snot nosed|loud mouth|loudmouth|loudmouthed|foul mouthed) ..2 (kid|kids|punk|punks|brat|brats|boy|girl|child|teenager|teen|little)',
    {
      words: `(they|you|these people|those people|you people|this lot) (are|r) ..2 (a|an|the)? (biggest|worst|nastiest|dumbest)? (bunch|crowd|pack|gang|group|load|shower|nest) of ..1 (@insult-strong|@insult-plain|bigots|racists|hypocrites|fascists|criminals)`,
      without: ELSEWHERE,
    },
    '(@name|@handle|he|she|you|ur|they) (is|are|was)? (just)? a whole (@insult-strong|bully|clown|liar|fool|idiot|mess of a|fraud|joke|snake|creep|weirdo|bum|rat|loser) ($|and|for|lol|out)',
    '(sad|sorry|pathetic|poor|miserable|useless|nasty|worthless|evil) (old|little)? (piece|pieces|excuse) of (something|nothing|work|trash|garbage|dirt|filth|rubbish|a (man|woman|human|person)) ($|he|she|you|they|and|that|who)',
    '(pathetic|poor|sorry|sad|piss poor|lousy|miserable|pitiful|disgusting) (little)? excuse (for|of) (a|an|our) (human|human being|man|woman|person|parent|father|mother|husband|wife|friend|president|leader|politician|senator|teacher|coach|manager|doctor|cop|officer|journalist|reporter|pope|priest)',
    {
      words:
        '(same|that|this|the|dirty|filthy|little|lying) (rat|snake|weasel|worm|vermin|witch|hag|scum|lowlife|creep|clown|liar|fraud|hypocrite|bully|crook|coward) (who|that) (said|says|told|tells|called|calls|did|does|claimed|claims|lied|voted|wrote|thinks|wants|stole|sold)',
      without: [...ELSEWHERE, '(character|film|movie|novel|play|circus|ratatouille|zoo|lab|costume)'],
    },
    {
      words:
        '(he|she|they|that (man|woman|guy)|this (man|woman|guy)|@handle) (deserves|deserved|deserve) to (be ruined|rot|suffer|lose everything|die alone|be miserable|be humiliated|be destroyed)',
      without: ['(not|never|nobody|no one)'],
    },
    '(glad|happy|so glad|love that|good that|delighted) (that)? (his|her|their|@handle) (career|reputation) (is|was|got|has been) (ruined|over|finished|destroyed|in ruins|dead|cancelled|canceled|in tatters|gone)',
    '(fuck|screw|damn|to hell with|sod|bollocks to|f) !$ (him|her|@handle|that guy|this guy|that bitch|these people|those people|the lot of them|every one of you|everyone who|anyone who)',
    {
      words: `(fat|ugly|stupid|dumb|thick|lying|cheating|evil|vile|filthy|nasty|sick|crazy|psycho|pathetic|miserable|bitter|jealous|orange|smug|useless|spineless|selfish|moaning|silly|interfering|nosy|two faced) (old|little|fat)? (cow|bitch|bastard|pig|cunt|twat|prick|slag|tart|git|sod|witch|hag|bint|mare|moo|swine|bat|crone|lump|fuck|fucker|arse|slob|oaf|turd|toad|snake|rat|troll) !(of a|show|farm|burger)`,
      without: ELSEWHERE,
    },
    {
      words: `(i|we) (really|just|fucking|absolutely|so|truly|honestly)? (%hate|%despise|%loathe|%detest|can not stand) (him|her|that (guy|man|woman|girl|bitch|bastard|prick)|@handle|your guts|his guts|her guts|this (guy|man|woman|bitch|bastard|prick)) (so much|and|$|all|fucking|with)`,
      without: [...ELSEWHERE, '(but|love|character|villain|season|miss)'],
    },
  ],
  allows: [
    ON_POLITICS,
    '(i have been|i had been|i can be|sorry for (being|acting)|sorry (i was|if i was|i am)|apologies for being|apologise for being|apologize for being|not be|stop being|quit being|stop acting|quit acting|try not to be|trying not to be|less of) .. (a|an|such|like|the|being|bunch of|so)',
    '(i am|i truly am|i really am|am|i was|felt like|feel like|i feel|call me|made me feel|me being|myself|makes me) .. (an|a|such an|such a|like an|like a|the)',
    '(love|loves|bless) (you|him|her|them|that|this|my|these|those)',
    'idiot guide',
    'not (because|that) (he|she|they)',
    '(self|myself|past me|future me|younger me|old me)',
    '(do not|never|not) .. (be|call|being) (a|an|that)',
  ],
  harmlessIn: ['film', 'book', 'game', 'comedy', 'pet'],
} satisfies Rule
