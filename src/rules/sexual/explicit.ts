import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Sexually explicit talk',
  understood: 'You talk of sex in plain words.',
  why: 'It is nothing a reader wants to know of a colleague.',
  source: {
    name: 'CareerBuilder 2018',
    figure: '40 % turned someone down for provocative or inappropriate pictures or words',
  },
  advice: 'Delete it, or show it to close friends alone.',
  severity: 'high',
  flags: [
    '(had|have|took|take|bent|bend|did|want|wanted|shagged) (her|him|me) over (the|a|my|that|his|her) (kitchen|table|desk|counter|sofa|couch|backwash|bonnet|worktop|bath|sink|photocopier|hood)',
    '(best|worst|good|great|amazing|some|gave|got|got some|sloppy|top tier|elite|lousy|free) head (of my life|i have|i ever|last night|in (the|my|his)|from|game|on|ever|$)',
    '(let|lets|letting) (me|him|her) (hit|smash|tap|beat|bend|finish|cum|raw|eat) (it|from|raw|that|the|on|in|me|him|her|first|last)',
    '(@sexual-act-sure)',
    // A surname and a town, with a capital.
    '!@name cumming',
    {
      words:
        '(%fuck|%shag|%screw|%bone|%rail|%hump|%suck|%lick|%finger|%rim|%spank|%breed|%pipe|%dick down|%mount|%ride) (him|her|me|them|you|u|his|my|someone|somebody|a (stranger|guy|girl|milf|dilf|nurse|man|woman|bloke|lad|bird)|two (guys|girls|lads|birds)) (so hard|hard|raw|senseless|silly|in the (ass|arse|mouth|car|toilets|toilet|shower|back|disabled|bogs|stockroom|office|kitchen)|from behind|all night|till|until|over (the|my|a|his|her)|up against|against the (wall|desk|window)|on (the|my|his|her) (desk|table|bed|floor|sofa|counter|photocopier|bonnet)|dry|off|cock|dick|pussy|tits|clit|balls|ass|arse|hole|cheeks|brains|daddy|like a|toes|feet|nipples|deep|sideways|into next|tonight|last night|twice|three times)',
      without: [
        '(game|match|boxing|cup|league|at (chess|fifa|tennis)|gym|drum|car crash|sleep|nap|alarm|coffee|over the (head|moon)|to death|bus|blood|attacked|police)',
      ],
    },
    '(got|getting|get|gave|giving|give|gives|received|had|having|have|want|wanted|wants|need|needs|offered|begging for|dreaming of) (a|an|some|the|my|great|amazing|good|sloppy|best|cheeky|quick|mind blowing)? (blowjob|blow job|bj|head in|head from|head last|handjob|hand job|rimjob|wank|hand shandy|fingering|facial from|anal|threesome|gangbang|orgy|quickie|shag|bonk|pounding|railing|dicking|good seeing to|spanking|lap dance|happy ending|orgasm|orgasms|raw sex|hot sex|rough sex|car sex|wild sex|great sex|amazing sex|sex (in|on|at|with|last|all|twice|three|every))',
    '(sit|sat|sits|sitting|ride|rides|riding|grind|grinding|bounce|bouncing|squat) on (my|his|her|your|this|that|daddys|it) (face|dick|cock|lap|mouth|d|tongue|fingers|like)',
    '(do|did|done|did it|doing it|done it|shagged|fucked|screwed|at it|banged|sex|boned|smashed|shag|romped|got it on) (it)? (in|on|over|behind|against) (the|my|his|a|her|our|an|every) (boss desk|bosses desk|desk|office|stock room|stockroom|store cupboard|stationery cupboard|disabled toilet|toilets|toilet|car park|back seat|changing room|fitting room|photocopier|boardroom|meeting room|cleaners cupboard|walk in|walk in freezer|staff room|beach|plane|mile high|train|cinema|church|lift|elevator|park|alley|supply closet|break room|classroom|ambulance|hot tub|sauna)',
  ],
  allows: [
    '(sex education|sex ed|sexual health|safe sex|sex worker rights|sex work is|sex discrimination|sex offender|sex offenders|same sex|opposite sex|single sex|sex and the city|sex pistols|sex assigned|biological sex|sex trafficking|sex crimes|sex abuse|sex change|sex reveal|unsafe sex|talk to your kids|consent)',
    '(paint|painted|paints|spray|sprayed|drew|drawn|drawing|graffiti|doodle|doodled|carved|statue|fountain) ... (cock|dick|cocks|dicks|knob|willy)',
    '(cumming (ga|georgia|to|in|and)|in cumming|alan cumming|robert cumming|to cumming)',
    '(cock|cocks) (a doodle|crow|crowed|spaniel|tail|pit|fight|of the walk|hen|hens|pheasant|robin|and bull|up|ups|feathers)',
    '(moby dick|dick van dyke|dick turpin|philip k dick|dick whittington|tom dick and harry|spotted dick|dick cheney|dick grayson|dicks sporting|private dick|dick tracy|nick nack)',
    '(pussy (cat|cats|willow|willows|footing|riot)|blue tits|great tits|coal tits|long tailed tits|blue tit|great tit|coal tit|tit for tat|boobs (cancer|check|exam)|check your boobs|breast|boob job|bra fitting|pump|pumping|nursing|latch)',
  ],
  harmlessIn: ['medicine', 'news', 'pet'],
} satisfies Rule
