import type { Rule } from '../../model/rule.ts'
import { JEST } from './parts/intent.ts'

const WHO =
  '(you|u|he|she|they|him|her|them|your|ur|his|@handle|someone|somebody|whoever|that (man|guy|lad|bloke|woman|kid)|dude|man|bro|@name)'

export default {
  title: 'Veiled threat',
  understood: 'You let somebody know that something bad will happen to them.',
  why: 'Readers hear the threat though no violent word is said.',
  advice: 'Delete it.',
  law: 'A threat may be an offence without a violent word.',
  severity: 'high',
  when: { question: 'any' },
  flags: [
    {
      words:
        '(catch|catching|caught|get|getting|risk|risking) (a|an)? (charge|case|murder charge|assault charge|manslaughter charge|life sentence|record|criminal record) (if|when|because|over|for|tonight|today|on|with|behind)',
      severity: 'medium',
    },
    {
      words:
        '(going|go|end up|ending up|be|doing) (to|in|back to|back in|inside)? (prison|jail|nick|time|life|the slammer|inside) (for|if|because|over|when|before) .. (murder|him|her|them|this (man|woman|guy|kid|child|idiot)|that (man|woman|guy)|you|someone|one of you|my (boss|ex|neighbour|brother|husband|wife|flatmate))',
      severity: 'medium',
      without: ['(visit|sentenced|arrested|court|jailed|innocent|protest|writer|documentary)'],
    },

    {
      words:
        '(put|putting|send|sending|land|landing|leave|leaving) (him|her|them|you|u|that|this|the|my|whoever|some|his|her|these|those|every|someone|somebody|@handle|@name) .. in (a|an|the)? (hospital|hospital bed|intensive care|icu|wheelchair|coffin|grave|ground|a and e|casualty|traction|morgue|mortuary|coma|body bag|neck brace|cast)',
      without: [
        '(bulbs|seeds|seedlings|potatoes|compost|spring|appendix|fell|accident|nan|grandad|grandma|mum|dad|surgery|illness|covid|flu|pneumonia|work|stress|train|shift|volunteer)',
      ],
    },
    '(bring|bringing|take|taking|come back with|coming back with|come with|coming with|turn up with|turning up with|fetch|fetching|grab|grabbing|next time i have|pack|packing) (my|a|the|some|me|our) (baseball|cricket|trusty|big|samurai|petrol)? (bat|knife|gun|machete|petrol|shotgun|crowbar|axe|blade|hammer|rope|cousins|brothers|acid|lighter fluid|matches|glock|pitbull|rottweiler|shovel|lads) (to (the|my|his|her|your|work|school|this|next)|next|with me|round|and (we|i|see|then)|for (him|her|you|them)|tomorrow|if|when)',
    '(will|gonna|going to) (bring|fetch|grab) (my|a|the) (bat|knife|gun|machete|shotgun|crowbar|rope|axe|petrol) $',
    '(not|never|wont|will not) (even)? (see|saw|hear) (it|me|us|this|what) coming (but|until|till|when|and|🔪|🔫|bitch|mate|$)',
    '(pick|picking|collect|collecting|swallow|swallowing|spit|spitting|looking for|lose|losing|missing|counting|find|finding) (up)? (your|his|her|their|ur|some) (own|front|back)? (teeth|kneecaps|jaw|tooth)',
    '(told|warned|telling|warning|tell) (him|her|them|you|u|the lad|my ex|my neighbour) // (next time|petrol|bat|knife|gun|bring|bury|break|smash|hospital|last time|brothers|cousins|matches|in the boot|wont be talking|will not be talking|not be talking|wont be asking|will not be asking|ask twice|asking twice)',
    '(say|do|try|post|touch|mention|insult|disrespect) (it|that|my|her|him|me) (mum|mother|sister|wife|kids|family|name)? (again|once more|one more time) ((and|n) (see|watch|you|i (will|swear|am going))|i dare|see|watch|you|i will|🔪|🔫|😈)',

    {
      words: `${WHO} (will|would|is going to|are going to|gonna|going to|might|can|could|getting|are|is|be|end up|ends up|ending up|go|goes|going|leave|leaves|leaving|walk|walking|wake|get|gets|need|needs|want) .. (@harm-outcome|in (a|an|the) (fucking|bloody|pine|wooden)? (ambulance|hospital|box|coffin|body bag|wheelchair|hearse))`,
      without: [
        '(laughing|giggles|fell|fall|accident|surgery|appendix|op|operation|knee|hip|leg|ankle|nan|grandad|grandma|mum|dad|work in|volunteer|trainee|nurse|paramedic|born|i am|i was)',
        JEST,
      ],
      when: { speaker: 'any', past: 'no' },
    },
    {
      words: `(send|sent|sending|put|putting|leave|left|leaving|carry|carried|take|taking) ${WHO} .. (@harm-outcome|in (a|an|the) (fucking|bloody|pine|wooden)? (ambulance|hospital|box|coffin|body bag|wheelchair|hearse))`,
      without: ['(bulbs|seeds|seedlings|potatoes|laughing|giggles|grandad|grandma|mum|dad|nurse|paramedic)'],
    },
    {
      words:
        '(will|would|going to|gonna|there is|is going to|going) (be)? (blood|bloodshed|claret|bodies|funerals|a funeral|a murder|violence|hell to pay|murder done|slow walking|war) (on|in|spilled|spilt|everywhere|tonight|tomorrow|if|when|between|at|and)',
      without: ['(blood test|donor|drive|moon|pressure|film|series|sugar)'],
      when: { speaker: 'any' },
    },
    '(know|knows|found out|got|have) (exactly)? (where|what time|when|which (gym|bus|pub|school|house|car|street)|what (car|street|school|bus|house)) (you|u|he|she|they|your|his|her|their) (kids|mum|mother|family|missus|girlfriend|wife|husband|boyfriend|dad|sister|brother|children|nan)? (live|lives|park|parks|work|works|finish|finishes|drink|drinks|train|trains|sleep|sleeps|walk|walks|go|goes|play|plays|drive|drives|start|starts|catch|catches|get|gets|is|are) (at|in|from|to|off|home|every|now|m8|mate|bro|$)',
    '(i know|we know|know|remember) (where|what time|when) (you|he|she|they|u|your (kids|mum|family)) (live|lives|park|parks|sleep|sleeps|finish|finishes|drink|drinks|train|trains|walk the dog|go to school|work|works) ',
    `(waiting|wait|be waiting|be|sat|standing|parked|coming) (for)? (him|her|them|you|u|there|outside|right)? (outside|in the car park|round the back|at the (gates|gate|bus stop|school|taxi rank|end of)|after (school|work|the final whistle|closing|the match)|behind the) .. (with|bring|🔪|🔫|coming|bat|cousins|brothers|lads|boys|knows what|know what|alone|whoever|see what|sort)`,
    '(bring|bring your|come with|get) (whoever you|your (mates|cousins|boys|brothers|dad|whole)|all your|the whole (road|street|family|estate)|everyone you|an army|your gang) .. (like|want|know|cousins|mates|too|🔪|🔫|not scared|wont help|will not help|see what|road|bat|i am ready|need)',
    '(he|she|they|you|u) (knows|know|know exactly|knows exactly) (what is|whats|what) (coming|about to happen|next|will happen|happens next)',
    '(she|he|they|you|u) (has|have|got|have got|has got) (until|till|til) (friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|midnight|tonight|the weekend|the end|payday|@number|five|ten|christmas)',
    '(snitches|grasses|rats|snakes|traitors|cheats|thieves|scabs|liars) (get|gets) (what|stitches|theirs|it|dealt|sorted|found|buried|touched|got)',
    '(not|never|do not|am not|aint|is not) (scared|afraid|bothered|fussed|frightened) (of|about) (prison|jail|the police|doing time|the feds|a cell|going down|inside|getting nicked|court)',
    '(happy|willing|prepared|ready|worth|gladly|happily) (to|do|doing|it)? (do)? (time|a stretch|a life sentence|ten years|prison|jail|life) (for|over|to|if)',
    '(nobody|no one|they|police) (will|would|is going to|gonna) (ever|never)? (find) (the|your|his|her) (body|bodies|remains)',
    '(accidents|things|stuff|fires|house fires) (happen|can happen|do happen) (to you|to people|do not they|🔥|😈|mate)',
    {
      words:
        '(nice|lovely) (house|car|family|kids|shop|little (shop|dog|family|house|car)|place|dog|windows) .. (shame if|be a shame|would be a shame|happened to|pity if)',
    },
    '(shame|pity|terrible|unfortunate) if (something|anything) (were to|was to|should|happened|bad)? .. (happen|happened) to (it|you|her|him|them|your)',
    '(keep|carry on|go on) (talking|chatting|running your mouth|looking|tweeting|laughing|testing|posting|lying|barking|messaging) .. (see what|i know|find out|and (i|see|watch|you)|you will|one day|will get|regret)',
    '(last|final|only|first and last) (warning|time i (tell|warn|ask)|time of telling) (mate|pal|to|before|or|i|you|son|@handle)',
    '(last|final) chance (mate|pal|before i|or (i|else)|son|@handle)',
    '(try|touch|test|come near|go near|look at|speak to|talk to|message|text|come round|come back|step on|set foot|lay a finger on|so much as|come for|mess with) (me|my|mine|us|her|him|that|ours) .. (go in the|and (see|you|u|i)|you will|i will|🔫|🔪|leaving|find out|regret|god help|swear|last thing|wake up|lose|dead|again (and|i)|boot)',
    {
      words:
        '^ (try me|test me|fuck with me|mess with me|come at me|come get me|come and get it|fafo|find out) (🔫|🔪|😈|👊|bitch|and see|then|again|i dare you|💀)',
      severity: 'medium',
    },
    '(come|get|step|pull up|meet me|link) (outside|here|down|round|to mine|to my|through|on) (and|n|then|if you|say|u|with it|🔫|🔪) (get|say|see|see what|your|ur|dare|want|catch|find|do|i will|fight|smoke|have it|💨)',
    '(catch|see|find|spot|bump into|run into) (me|him|her|you|u|them) (outside|lacking|slipping|in the street|in town|in traffic|at the|on road|out there|irl|in person|alone|again) .. (getting|he|she|you|its|it is|will|gone|done|over|dead|smoked|packed|put|wont|no teeth|sorted|hurt|see|🔫|🔪)',
    '(when|if|once|next time|the day|wait till|wait until) (i|we) (see|catch|find|get hold of|get my hands on|bump into|run into) (you|u|him|her|them|that|the|whoever|@handle|this) .. (you will|u will|he will|he is|she will|wont|will not|going to|gonna|done|finished|teeth|moer|klap|sorted|it is on|its on|on sight|god help|regret|sorry|cant stand|eat|pay)',
    '(so much as|even) (looks|look|breathes|breathe|thinks|touches|touch|speaks|glances|sniffs) (at|on|near|about|to)? (my|her|me|him|our|them|us) ',
    '(explained|explain|had a|have a) (it)? (to)? (him|her|them|word|little chat|chat|quiet word|little word) .. (properly|crowbar|bat|cousins|stick now|understood|understand|in a language|face to face|fists|the hard way|walks with|limps)',
    '(bat|machete|knife|shotgun|crowbar|axe|hammer|cricket bat|rottweilers|golf club) (behind|by|beside|under|next to|in|near) (the|my) (door|bed|seat|car|boot|bar|counter|pillow|sofa|desk) ',
    '(i have|i got|have|got|pay|paying|paid|offer|offering|reward|there is) (@number|money|cash|a grand|a bag|a monkey|£ @number) (quid|dollars|pounds|bucks)? (for|to) (you|u|whoever|anyone|anybody|someone) (who|that|to|if|brings|bring|can|no questions|for)? .. (breaks|jumps|jumped|legs|beat|batters|hurts|sorts|find|finds|him|no questions|knocks|the kid)',
    '(one of these days|one day|some day|someday|soon|mark my words|sooner or later|you wait|just wait|watch this space) .. (will|am|is|gets|goes|going|he|she|they|i|you|that dog|that cat) .. (snap|pay|regret|antifreeze|poison|sorry|get (his|hers|theirs|yours|what)|hurt|off the|under my|through (his|her|the)|swinging|front of a|wheels|brakes|what is coming|funeral|bullet|hammer|leaving a gap)',
    '(antifreeze|rat poison|slug pellets|poison|poisoned|bleach|laxatives|ground glass|broken glass) (in|into|on|for|to) (its|his|her|their|the|that|your|my (boss|ex|neighbour|manager|husband|flatmate)) (bowl|food|tea|coffee|drink|dog|cat|garden|cup|mug|dinner|lunch|milk|sandwich|meat)',
    '(cut|cutting|loosen|loosening|slash|tamper|tampering|mess with) (his|her|your|their|my (boss|ex|neighbour)) (brakes|brake|brake lines|brake cables|tyres|tires|gas)',
    {
      words:
        '(send|sending) (my|some|the)? (boys|lads|area boys|brothers|cousins|goons|thugs) (to|round to|over to|for|after) (you|u|your (house|home|door|gate|office|school|street|place))',
      with: [
        '(delete|or else|keep|watch (your|it)|warn|warning|warned|apologise|apologize|mouth|talking|dare|fear|regret|last chance|🔪|👊|😈)',
      ],
    },
    {
      words:
        '(my|our) (boys|lads|guys|brothers|cousins|people) (already)? (know|knows) (where (you|u) (live|work|park|sleep|drink)|your (gate|house|office|address|street|school|car|plate|plates|route|gym))',
      with: [
        '(keep|careful|watch your|delete|stop|shut|talking|mouth|soon|wait|try|be ready|last warning|🔪|👊|😈|🔫)',
      ],
    },
    'one (phone)? (call|word) (from me)? and (you|u|he|she|they) (disappear|disappears|vanish|vanishes|are gone|is gone|are finished|is finished) !(with|for the day|by)',
  ],
  allows: [
    '(emergency|sick|annual|compassionate|unpaid|parental|on|took|take|taking) leave',
    '(watch|binge|season|episode|deadline|sale|early bird|offer ends|tickets|refund|reply|results|school run|tour|delivery|guests|rent|essay|homework|coursework)',
    '(pop round|popping round|drop it off|pick you up)',
    '(santa|father christmas|tooth fairy|grinch|grandma knows)',
  ],
  harmlessIn: ['game', 'film', 'book', 'comedy'],
} satisfies Rule
