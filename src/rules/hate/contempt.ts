import type { Rule } from '../../model/rule.ts'
import { OTHERS_SAY } from './parts/counter.ts'
import { GROUP, MEMBER } from './parts/group.ts'

const RATHER = '@hate-adverb? @hate-adverb? @hate-adverb?'
const BAD = '(@hate-bad|@hate-vile)'

export default {
  title: 'Contempt for a group',
  understood: 'You speak with contempt of people for who they are.',
  why: 'Whoever reads applications must think of the colleagues and customers you would meet.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Delete it.',
  severity: 'high',
  flags: [
    // Each and every one.
    {
      words: `(every|any|each|all|a|no|the average|your average|an|any given|whichever) ${MEMBER} (i (meet|met|know|see|have met|ever met|work with|have ever met|have known|talk to)|you (meet|see|know)|out there|in (the|this) (world|country|town|office)|around|here|alive)? (is|are|will be|turns out|ends up|has been|wants|was) ${RATHER} ${BAD}`,
      without: ['(not|story|film|book|novel)'],
      reach: 'clause',
    },
    {
      words: `(a|an|one|any|another|every) ${MEMBER} (is|are) (not|never|hardly|barely) (even|really)? (worth|human|a person|a real|fit|welcome|equal|able|capable|to be trusted|good enough|as good)`,
      when: { negated: 'any' },
    },
    {
      words: `(not (a single|one)|no|never (met|seen|known) (a|any|one)) ${MEMBER} (has|have|can|could|will|would|is|who|that|worth|in the world) (ever|not|never|really|actually|capable|able|worth)? (been|done|made|deserved|given|contributed|invented|achieved|worked|had|be|do|worth|useful|honest|clean|trusted)`,
      when: { negated: 'any' },
    },
    {
      words: `(would|might|could|will) (know better|understand|get it|be smarter|be cleverer|be worth|have (a brain|some sense|manners|honour|honor)) .. (if|were) (you|u|he|she|they) (were not|was not|are not|is not) (such)? (a|an)? ${MEMBER}`,
      when: { negated: 'any', hypothetical: 'any' },
    },
    // What is the good of them.
    {
      words: `(nothing|not (a single|one) thing|little) (good|nice|positive|redeeming|worthwhile|to like|to love|to respect) (about|in|to say about|comes from|ever came from) (any|all|the)? ${GROUP}`,
      when: { negated: 'any' },
    },
    {
      words: `(how|why) (can|could|would|does|do|should) (anyone|anybody|someone|you|people|we|they|i) (even|ever|possibly|still|actually|want to)? (like|love|respect|trust|defend|hire|marry|date|fancy|stand|tolerate|put up with|live with|work with|support|feel sorry for|care about|be friends with|let in) ${GROUP}`,
      when: { question: 'any' },
    },
    {
      words: `(would|will|does|do|is) (anyone|anybody|someone|somebody) (even|ever|really|actually)? (miss|need|want|care about|like|trust) (the|these|those|all|all the)? ${GROUP} (if|anyway|around|here|at all|$)`,
      when: { question: 'any' },
    },
    {
      words: `(nobody|no one|who) (would|will|really|actually|even|ever)? (misses|miss|needs|need|asked for|invited|wants|want|cares about|trusts) (the|these|those|more|all|any)? ${GROUP} (if|anyway|here|in|around|$)`,
      when: { negated: 'any' },
    },
    `(what|whats) (use|good|is the point of|is the use of|are) (are|is|is the point of|the point of)? (these|those|all these)? ${GROUP} (even)? (for|good for|to us|anyway|$)`,
    `(the only thing|only thing|all|about all|the one thing|only good thing about) (that)? ${GROUP} (are|is|can|know|do|want|bring|give us|understand|ever)? (is|good for|do|understand|bring|be trusted)`,
    // What they do, in the eyes of those who despise them.
    {
      words: [
        `${GROUP} (all|just|really|only|always|do|will|would|fucking|constantly|simply|literally|still|actually|are)? (all|just|only|always)? @hate-deed`,
        `${GROUP} (are|is|keep|keeps) (all|just|always|slowly|busy|constantly)? (destroying|ruining|wrecking|invading|infesting|stealing|robbing|replacing|taking over|draining|poisoning|killing|raping|grooming|corrupting|flooding|overrunning|bleeding|leeching|sponging|milking|breeding|spreading|polluting|controlling|running|brainwashing|getting everything|getting away with|living off|pushing|forcing|outbreeding|swamping|dragging|bringing) (our|the|this|everything|us|all|my|from|off|on|like|disease|diseases|society|jobs|kids|children|women|crime|down|it|in|every)`,
      ],
      severity: 'medium',
      without: ['(drug|drugs|cancer|poverty|racism|sexism|protest|history|marathon|bakery|campaign)'],
    },
    `(beware|wary|be careful|careful|watch out|look out|steer clear|stay away|keep away|keep clear|protect yourself|hide) (of|for|from) (all|the|these|any)? (${GROUP}|a ${MEMBER}) !(crossing|at work)`,
    {
      words: `(nothing|no one|nobody) (in (the|this) world)? (is)? (worse|lower|dumber|dirtier|more (annoying|disgusting|stupid|pathetic)) than (a|an|the|these)? (${GROUP}|${MEMBER})`,
      when: { negated: 'any' },
    },
    `(only)? (an idiot|idiots|fools|a fool|morons|a moron|traitors|simps|cucks) (would|will|could)? (ever)? (trust|trusts|like|likes|defend|defends|date|dates|hire|hires|marry|marries|vote for|believe|believes|love|loves) (a|an)? (${GROUP}|${MEMBER})`,
    `(problem|trouble|issue|what is wrong) with (this|our|the|my|society|britain|america|england|europe|modern) .. is (all|all the|too many|these|the)? ${GROUP}`,
    `show me (a|an) ${MEMBER} and i`,
    `imagine (being|dating|marrying|hiring|trusting|sitting next to|living with) (a|an|one of (those|these|the)|with)? (${MEMBER}|${GROUP}) // (disgusting|gross|lol|🤮|🤢|embarrassing|sad|pathetic|could never|couldnt be me|could not be me|kill myself|awful|horrible)`,
    `${GROUP} $ // (no thanks|no thank you|not for me|hard pass|filthy|disgusting|vermin|scum|animals|savages|parasites|never again|dirty|useless|pathetic) (animals|people|lot|creatures|things|bastards|scum|$)`,
    `(of course|typical|shock|surprise surprise|figures|obviously|naturally) // (${MEMBER}) (got|did|was|is|driving|behind|again|$)`,
    `(${MEMBER}) (got|gets|given|has) (the|a|my) (job|promotion|role|place|seat|award) // (of course|box|boxes|quota|ticked|tick|diversity|obviously|dei|surprise|woke)`,
    {
      words: `(expect|surprised|shocked|wonder|explains it|explains everything|makes sense|say no more|nuff said|enough said) // (she|he|they|it) (is|was|are) (a|an|just a|only a)? (${MEMBER}|${GROUP}|@group-word $)`,
      when: { negated: 'any', question: 'any' },
      severity: 'medium',
    },
    {
      words: `${GROUP} (would|will|should|could|belong|need to|must|are best|go) .. (behind bars|in jail|in prison|in cages|in chains|in camps|off a cliff|in the bin|in the sea|in hell|in an asylum|on a leash|underground|on an island|out on the next boat|back on the boat)`,
      when: { speaker: 'any' },
    },
    `(send|sending|chase|chasing|drive|driving|run|running|throw|throwing|flush|sweep|wash|clear) (all|all the|these|the|those|every)? ${GROUP} (packing|away|off|out|into the sea|to the (moon|islands|camps)|down the|back)`,
    {
      words: `(run over|run down|mow down|set fire to|spit on|spit at|kick|slap|punch|shoot|hit|hunt|trip up|drown|burn|stab|smash) (a few|a couple of|some|any|every|all|more|two|another) (of the|of those|fucking|of these)? (${GROUP}|${MEMBER})`,
      without: ['(he|she|they|who|police|men) (tried|wanted|used)'],
    },
    `${GROUP} (equal|equals) @hate-vile`,
    `(not|never) (see|seen|find|meet|met|caught|catch) (a|an|any|many|one)? (${GROUP}|${MEMBER}) .. (honest|work|working|tip|tipping|queue|queuing|pay|paying|wash|washing|apologise|clean|contribute|on time|without a|fair)`,
    `(too many|enough of|so sick of|sick of|tired of|bored of|fed up with) (all)? (these|those|the|fucking|bloody) ${GROUP}`,
    {
      words: `(too many|full of|nothing but|so many|all these|sick of (the|all the|these)?|sea of|wall to wall) (brown|black|white|foreign|dark|ethnic|immigrant|@group-word) (faces|accents|names|voices|flags|shops|languages|restaurants and|signs|adverts|actors|presenters|characters) (on|in|at|now|everywhere|these|nowadays|round|$)`,
      severity: 'medium',
    },
    `${GROUP} (have|has|had) (all|just|already|now|completely|totally)? (ruined|destroyed|taken over|spoiled|spoilt|wrecked|invaded|stolen|infested|killed|overrun|bankrupted|hijacked|poisoned|corrupted|colonised|swamped|made (this|everything|the) .. (worse|unsafe|dirty|shit)|turned (this|the|our|everything))`,
    `${GROUP} (should|must|need to|ought to|have to) (all)? (hand (in|over|back)|give (up|back)|lose|forfeit|surrender|pay (more|back|extra)|step (aside|down)|resign|shut up|listen to (men|us)|know|accept|be (grateful|thankful)|apologise|convert|renounce|learn (their|to (cook|drive|behave|speak|wash|obey)))`,
    `${GROUP} and (their|all their|that) .. // (primitive|backward|backwards|barbaric|disgusting|weird|stupid|savage|gross|medieval|stone age|pathetic|insane|🙄|🤮|mental|vile|creepy|evil)`,
    {
      words:
        '(box ticking|tick box|ticking boxes|box ticked|boxes ticked|diversity|quota|quotas|woke|pc|political correctness|dei|equality) (gone mad|nonsense|madness|exercise|hire|hires|again|at its|bollocks|bullshit|rubbish)',
      with: [
        [
          MEMBER,
          GROUP,
          '@group-word (ceo|boss|manager|lead|actor|actress|president|judge|captain|head|director|presenter|player|doctor|pilot|minister|santa|mermaid|james bond)',
        ],
      ],
    },
    `(only|just) (where (she|he|they) (is|are)|got (there|here|it|in|hired|promoted|picked)|there|here|promoted|hired|employed) because (she|he|they) (has|have|is|are|was|were|ticks|tick) .. (uterus|ovaries|vagina|tits|boobs|breasts|womb|skin|black|brown|white|asian|gay|trans|disabled|foreign|muslim|jewish|female|male|a woman|a man|wheelchair|accent|boxes|minority|lesbian|hijab|turban|dick|penis)`,
    `(can|could|knew|know|tell|obvious|guess|bet|figured|clearly|obviously|definitely|must be|must have been|had to be) (tell|you|i)? .. (it is|it was|that is|that was|she is|he is|is|was|be|been)? (a|an|some) ${MEMBER} (driving|driver|behind|who|wrote|parked|parking|designed|did|made|before|from the|by|cooking|at the wheel|in charge|running|writing|on the other)`,
    {
      words:
        '(miss|remember|back|days|time) when .. (was|were) (all|mostly|still|full of|only|just|proper|nothing but)? (english|white|british|christian|straight|hindu|german|american|irish|local|men|lads|swedish|french|dutch|australian) (families|people|people here|here|only|faces|and|round|folk|area|town|street|kids|run|$)',
      severity: 'medium',
    },
    {
      words:
        '(people|staff|drivers|nurses|doctors|hospital|street|neighbours|families|they|nobody|none of them|half of them|kids|school|bus|town|ward|waiters|callers|patients|carers) .. (can not|can barely|can hardly|do not|does not|cannot|will not|barely|hardly|refuse to) (even|bother to)? (speak|understand|speaks|learn) (a word of|any|proper|good|the)? (english|the language)',
      when: { speaker: 'any', negated: 'any' },
      severity: 'medium',
      without: [
        '(interpreter|translate|translation|help|helped|volunteer|teach|lessons|refugee support|support|tourists|tourist|holiday|abroad|vulnerable|need)',
      ],
    },
    {
      words:
        '(no wonder|explains|figures|typical|of course|surprise surprise|go figure|shocker|shock) // (female|woman|blonde|girl|asian|old lady|foreign|foreigner|immigrant|gypsy|muslim|jewish|indian|chinese|black|polish|romanian|pensioner|granny|gay|lesbian|trans|old man|boomer) ($|driver|driving|behind|again|at the|of course|and (female|asian|old|foreign))',
      when: { negated: 'any' },
      severity: 'medium',
    },
    {
      words:
        '(keep|keeping|kept|stick|put|hide|leave) (him|her|them|it|that sort|that lot) (away|out|off|in the back|out the back|out of|upstairs|behind|at home|separate) .. (customers|public|front|kids|children|sight|till|counter|phones|office|shop floor|of it|boxes|clients|camera)?',
      with: [
        '(autistic|disabled|deaf|blind|gay|trans|black|brown|foreign|accent|hijab|muslim|wheelchair|downs|stammer|stutter|lesbian|pregnant|old|fat|indian|polish|chinese|african|asian|jewish|turban)',
      ],
      without: ['(safe|fridge|reach|dog|sun|heat|covid)'],
      severity: 'high',
    },
    `(do|does|would|did|will) not want (my|our|your|the)? (kids|kid|children|child|daughter|son|mum|mother|dad|food|case|house|country|grandkids|*)? .. (taught|treated|served|seen|raised|cared for|led|managed|represented|looked after|touched|examined|run|policed|judged|coached|adopted) by (a|an|some|any|these|those)? (${MEMBER}|${GROUP})`,
    // Said as if everybody knew.
    {
      words: `(is it not|is not it|was not it|are not|do not|does not) (it|you|we|they|everyone|everybody|anyone|people) (just|all)? (so)? (obvious|clear|true|plain|funny|think|know|agree|see|hate|find|sick of|tired of) (that|how|of|when)? (all|most|these)? ${GROUP} (are|is|r|can be|just)? ${RATHER} ${BAD}?`,
      when: { negated: 'any', question: 'any' },
    },
    {
      words: `why (are|is|must|do|does|can not|r) (all|most|so many|these|those|you)? ${GROUP} (be|have to be|always|all|act|seem|get)? ${RATHER} (${BAD}|so|like this|like that|act like|have to|smell|stink|whine|moan|complain|breed|steal|lie)`,
      when: { question: 'any' },
      without: ['(so (tired|underpaid|strong|brave|few|scared|afraid|underrepresented|beautiful|cool|talented|happy))'],
    },
    `(face it|let us face it|admit it|everyone knows|everybody knows|we all know|fact is|truth is|fact|no secret|known fact|science says|statistics show|history shows|like it or not|sorry but|say it with me|repeat after me) (that|is|it is)? (most|all|these|those)? ${GROUP} (are|is|r|can not|do not|ruin|should|will|just|have)`,
    `(to me|for me|in my (opinion|view|eyes|book|experience)|as far as i am concerned|if you ask me|imo|imho) (all|most|the|these)? ${GROUP} (are|is|r|will always be) ${RATHER} ${BAD}`,
    // Told to their face.
    `(hell|scum|disgusting|sick|vile|stupid|ashamed|die|burn|rot|home|pathetic|lost|away|hate|back|trash) (all|of)? (you|u|ya) (fucking|bloody|stupid|dirty|filthy|disgusting|all|sick|dumb)? ${GROUP}`,
    `(put|putting) an end to (all|every|these|those|all these|all those|the)? (${GROUP}|${MEMBER}) !(being|having|who)`,
    `(${GROUP}) (had better|better|best) (watch (out|their|your)|run|hide|be (afraid|scared|careful|ready|warned)|pray|leave while|keep (their|your) head|stay away|not (come|show|cross))`,
    `(${GROUP}) (will|shall|are going to|gonna|are gonna|is going to|deserve to) (all)? (burn|hang|pay|die|suffer|bleed|perish|regret|be next|get what|fry|drown|be sorry|be dealt with|be wiped|be eradicated|be hunted)`,
    `(coming|come|came|hunting|gunning|out|waiting) (for|after) (all|you|the|these|every|all the|you all)? (${GROUP}|${MEMBER}) (tonight|with|and|next|soon|🔪|🔫|one by one|$)`,
    {
      words: `(if|when|whenever|next time|the next time) (i|we) (see|meet|find|catch|hear|spot|get|come across) (a|another|any|one more|one|these) (fucking|single|bloody)? (${MEMBER}|${GROUP}) .. (i will|i am|i would|ill|am going to|gonna|swear|punch|hit|kill|shoot|scream|vomit|spit|smash|hurt|beat|stab)`,
      when: { hypothetical: 'any' },
    },
    // Their very presence.
    `(being|living|working|sitting|standing|sharing|having|seeing|looking|even looking|the sight|the thought|thought|sight|smell|the smell|presence|just thinking|just looking) (around|near|next to|with|at|of|in a room with|about|alongside|to share with)? (all|these|those|any|too many|so many)? (${GROUP}|a ${MEMBER}) .. (makes me|make me|gives me|turns my|fills me) (ill|sick|vomit|gag|puke|want to|feel (sick|dirty|ill|unsafe)|the creeps|the ick|stomach|uncomfortable|nervous|with|angry|furious|cringe)`,
    `(repulsed|disgusted|sickened|revolted|creeped out|weirded out|grossed out|nauseated|appalled|offended|triggered|annoyed|disturbed) by (all|these|those|the|most|the sight of|the thought of)? (${GROUP}|a ${MEMBER})`,
    {
      words: `(${GROUP}) (again|everywhere|in here|on my|on the|next door|at my|in my|moving in|on tv|all over)? .. (🤮|🤢|🖕|💩|🤡|🐒|🦍|🐷|🐀|🪳|ugh|ew|eww|yuck|vomit|smh)`,
      severity: 'medium',
      without: ['(sick of people|hate it when|racist|sexist|homophobic|treat|treated|treats|pay|violence)'],
    },
    { words: `^ (ew|eww|ewww|yuck|ugh|urgh|vomit|🤮|🤢) (@emoji)? (${GROUP})`, severity: 'medium' },
    `(worse|dumber|dirtier|lower|more useless|stupider|lazier|uglier|less use|less evolved) than !(the (old|young) !$) (a|the|any|all|most|these)? (${GROUP}|${MEMBER}) !(in|rights)`,
    `(${GROUP}) (are|is) (worse|lower|dumber|dirtier|lesser|beneath|less|below|stupider|lazier|nowhere near|not as (good|clever|smart|clean|intelligent|strong|human|civilised)) (than|as|us|me|you|everyone|normal|dirt|shit|dogs|rats|animals|human|humans|evolved|intelligent)`,
    `(rather) (die|eat|starve|shoot|cut|drink|chew|be dead|kill|stab|be single|lose|sleep|work for free|walk) .. than (be|work|date|marry|live|sit|share|hire|talk|sleep|see|let|have|vote|serve) .. (${GROUP}|${MEMBER})`,
    `(${GROUP}) (make|makes) (terrible|awful|bad|shit|useless|crap|lousy|rubbish|poor|the worst|horrible) (bosses|drivers|parents|mothers|fathers|leaders|managers|workers|employees|doctors|nurses|teachers|neighbours|neighbors|tenants|friends|wives|husbands|partners|soldiers|pilots|engineers|colleagues|customers|comedians|presidents|husbands and|surgeons|lawyers|cops|politicians|citizens|flatmates|roommates|scientists)`,
    `(${GROUP}) (%rape|%murder|%molest|%groom|%attack|%terrorise|%terrorize|%rob|%mug|%stab|%assault|%prey on|%target|%breed|%infect|%corrupt|%brainwash|%invade|%conquer|%replace|%outbreed|%pollute|%infest|%exploit|%bleed|%drain) (our|kids|children|women|girls|people|us|the|white|young|innocent|everyone|everything|like|this|western|british|american|decent|honest|hard working|society)`,
    `(${GROUP}) (lack|lacks|have (a)? (low|lower|no|tiny|small|zero|not got)|has (a)? (low|lower|no|tiny)|suffer from a lack of) (iq|iqs|intelligence|brains|brain|morals|hygiene|empathy|ambition|work ethic|self control|loyalty|logic|reason|discipline|standards|conscience|a conscience|sense of|decency|civilisation|honour|integrity)`,
    `the (${GROUP}|@group-word|@group-one|jewish|muslim|black|immigrant) (problem|question|menace|threat|plague|invasion|infestation|scourge|disease|agenda|takeover|conspiracy|cult|mafia) (is|in|must|needs|has|will|and|of|on|$)`,
    {
      words: `(${GROUP}) (ai|are|is) not (shit|worth shit|worth (a|the|it|my)|loyal|trustworthy|clean|good for anything|good at anything|capable|civilised|fit (for|to)|needed|necessary|safe around|special|oppressed|victims)`,
      when: { negated: 'any' },
    },
  ],
  allows: [
    `^ (no|not every|not all|not one) (${MEMBER}|${GROUP}) (is|are) (a|an)? (@hate-vile|@hate-bad|criminal|criminals|terrorist|terrorists|thief|thieves|rapist|rapists)`,
    ...OTHERS_SAY,
    '(people who|men who|those who|anyone who|you think|they think|some people|he thinks|she thinks|who think|who believe|who say|(racists|bigots|sexists|nazis|government|tories|trump|media|society|police) .. (think|thinks|say|says|believe|believes|treat|treats|want|wants|tell|tells|portray|blame|blames))',
    '(are|is|get|gets|being|been|am|was|were) (often|still|constantly|always|routinely|being|seen as|considered|called|treated|portrayed|viewed|perceived|regarded|dismissed|thought|assumed|told|made to feel)',
    '(myth|stereotype|trope|idea|notion|lie|assumption) (that|about|of)',
    '(attacks on|violence against|hate against|support for|rights of|hostility to|hatred of|towards|prejudice)',
  ],
} satisfies Rule
