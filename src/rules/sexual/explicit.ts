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
    '(best|worst|good|great|amazing|some|gave|got|got some|sloppy|top tier|elite|lousy|free) head (of my life|i have|i ever|last night|in (the|my|his)|from|game|on|ever|$)',
    '(let|lets|letting) (me|him|her) (hit|smash|tap|beat|bend|finish|cum|raw|eat) (it|from|raw|that|the|on|in|me|him|her|first|last)',
    '(@sexual-act-sure)',
    {
      words:
        '(%fuck|%shag|%screw|%bone|%rail|%hump|%suck|%lick|%finger|%rim|%spank|%breed|%pipe|%dick down|%mount|%ride) (him|her|me|them|you|u|his|my|someone|somebody|a (stranger|guy|girl|milf|dilf|nurse|man|woman|bloke|lad|bird)|two (guys|girls|lads|birds)) (so hard|hard|raw|senseless|silly|in the (ass|arse|mouth|car|toilets|toilet|shower|back|disabled|bogs|stockroom|office|kitchen)|from behind|all night|till|until|over (the|my|a|his|her)|up against|against the (wall|desk|window)|on (the|my|his|her) (desk|table|bed|floor|sofa|counter|photocopier|bonnet)|dry|off|cock|dick|pussy|tits|clit|balls|ass|arse|hole|cheeks|brains|daddy|like a|toes|feet|nipples|deep|sideways|into next|tonight|last night|twice|three times)',
      without: [
        '(game|match|boxing|cup|league|at (chess|fifa|tennis)|gym|drum|car crash|sleep|nap|alarm|coffee|over the (head|moon)|to death|bus|blood|attacked|police)',
      ],
    },
    '(got|getting|get|gave|giving|give|gives|received|had|having|have|want|wanted|wants|need|needs|offered|begging for|dreaming of) (a|an|some|the|my|great|amazing|good|sloppy|best|cheeky|quick|mind blowing)? (blowjob|blow job|bj|head in|head from|head last|handjob|hand job|rimjob|wank|hand shandy|fingering|facial from|anal|threesome|gangbang|orgy|quickie|shag|bonk|pounding|railing|dicking|good seeing to|spanking|lap dance|happy ending|orgasm|orgasms|raw sex|hot sex|rough sex|car sex|wild sex|great sex|amazing sex|sex (in|on|at|with|last|all|twice|three|every))',
    '(had|having|have|having|has|love|loved|loves|want|need|no|after|during|like|better than|without|crave|craving) (hot|amazing|great|wild|rough|crazy|the best|unprotected|loud|drunk|good|morning|kinky|filthy|passionate|steamy|anal|oral|public|car|shower|makeup|make up|angry|hate|more|lots of|so much|mind blowing|gay|lesbian|group) sex',
    '(we|i) (had|have|having|just had) sex (in|on|at|with|last|all|twice|three|every|today|tonight|behind|while|during|next)',
    '(my|his|her|your|big|fat|hard|thick|huge|massive|tiny|wet|tight|throbbing|juicy|dripping|fat|nice|perky|bouncy|fake|saggy|hairy|shaved) (fat|big|hard|huge|tight|wet|little|thick|juicy)? (cock|dick|pussy|tits|titties|boobs|clit|nipples|schlong|fanny|cum|jizz|boner|ballsack|butthole|booty)',
    '(so|really|already|dripping|soaking|getting|made me|makes me|gets me|got me|am|still|this|absolutely|am so|feeling|extra|hella|too) (horny|wet for|hard for (him|her|you)|wet thinking|hard thinking|turned on|randy|dripping wet|moist for|frisky|down bad|thirsty for|feral for|aroused)',
    '(cum|come|came|nut|nutted|finish|finished|squirt|squirted|orgasm|climax|climaxed|busted|bust|blew my load|shot my load) (on|in|inside|all over|over) (me|my|his|her|your|their|the) (face|mouth|tits|chest|ass|arse|back|hand|pants|jeans|sheets|stomach|hair|bed|boobs|throat|guts|feet|lap)',
    '(sit|sat|sits|sitting|ride|rides|riding|grind|grinding|bounce|bouncing|squat) on (my|his|her|your|this|that|daddys|it) (face|dick|cock|lap|mouth|d|tongue|fingers|like)',
    '(bend|bent|bends|bending|tie|tied|tying|pin|pinned|throw|throw me|handcuff|cuffed|chained) (me|her|him|you|them|that|it) (over|up|down|to the bed|against the|around)? .. (desk|bed|table|sofa|spank|fuck|daddy|naughty|wall|and (do|have|take)|headboard|knee|kitchen|so (hard|bad)|like a|take me|🍑|😈|💦)',
    '(do|did|done|did it|doing it|done it|shagged|fucked|screwed|at it|banged|sex|boned|smashed|shag|romped|got it on) (it)? (in|on|over|behind|against) (the|my|his|a|her|our|an|every) (boss desk|bosses desk|desk|office|stock room|stockroom|store cupboard|stationery cupboard|disabled toilet|toilets|toilet|car park|back seat|changing room|fitting room|photocopier|boardroom|meeting room|cleaners cupboard|walk in|walk in freezer|staff room|beach|plane|mile high|train|cinema|church|lift|elevator|park|alley|supply closet|break room|classroom|ambulance|hot tub|sauna)',
    '(mile high club|joined the mile high|dirty weekend|dirty talk|talk dirty|talking dirty|pillow princess|power bottom|dom top|sub bottom|verse top|cock hungry|cum slut|cumslut|cum dumpster|cum bucket|cock tease|prick tease|fuck me (daddy|please|hard|harder|now|like)|choke me|spank me|breed me|rail me|ruin me|use me|degrade me|spit in my mouth|step on me|cover me in|lick me|bite me (there|daddy)|take me (now|here|from)|raw me|pull my hair|tie me up|handcuff me|eat me out|destroy my|wreck my (guts|holes)|rearrange my guts|rearrange (her|his) guts|back shots|backshots|get my back blown|blow (her|his|my) back out|break (her|his|my) back|clap (them|those|dem|her|his) cheeks|slay (that|some) pussy|beat (that|the|it) pussy|smash cheeks|in my guts|balls deep|face down ass up|ass up face down|dick appointment|d appointment|dick me down|get dicked|dicked down|need dick|want dick|want the d|give me the d|craving dick|need cock|love cock|love dick|eat (ass|arse|booty|box)|eating (ass|booty)|ate (ass|booty|her|him) (out)?|toss (my|his|her) salad|bust a nut|busted a nut|nut in|nutted in|drain my balls|empty my balls|emptied my balls|jizz in|spunk on|swallowed my|swallow my|swallows like|gag reflex|no gag reflex)',
    {
      words:
        '(wank|wanking|wanked|masturbate|masturbated|masturbating|jerk off|jerking off|jerked off|jacking off|jack off|fap|fapping|jilling off|touching myself|touch myself|playing with myself|rub one out|rubbed one out|knock one out|cracking one out|tug one out) (to|over|at|in|on|about|before|after|again|all|every|while|during|thinking|for|myself|off|like|with|lol|$)',
      without: ['(bankers|wanker|stupid|myth|health|blind)'],
    },
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
