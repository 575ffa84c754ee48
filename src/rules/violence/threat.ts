import type { Rule } from '../../model/rule.ts'
import { HOW, INTENT, JEST } from './parts/intent.ts'

const YOU =
  '(you|u|ya|@handle|your (mum|mother|mom|dad|family|kids|wife|husband|brother|sister|girlfriend|boyfriend|dog|nan)|all of you|every one of you|you all)'

export default {
  title: 'Threat',
  understood: 'You threaten somebody with violence.',
  why: 'A threat is a reason to reject by itself, and may be a crime.',
  advice: 'Delete it.',
  law: 'Threats to kill or to hurt are offences in most countries, jokes included where they frighten.',
  severity: 'high',
  when: { question: 'any' },
  flags: [
    '(you are|you r|u r|ur|your) getting (stabbed|shot|shanked|merked|your head kicked in) (on|when|if|tonight|tomorrow|lad|mate|bro|son|soon|$)',
    '(your|ur) (school|church|mosque|family|synagogue) is next $',
    '(will|going to|gonna|imma|should) (pour|throw|chuck) ((hot|boiling|burning) (oil|water)|acid|petrol|bleach) (on|over|at|in) (him|her ($|and|if|face)|you|them|your face|his face)',
    {
      words:
        '(one|two|five|ten|@number) minutes (alone|in a (room|cell|alley)) ..3 (with)? (you|him|her|them|that (man|guy|bastard)) (and|with) (a|my) (hammer|claw hammer|bat|baseball bat|crowbar|knife|golf club|shovel|spanner|cricket bat)',
      severity: 'medium',
    },
    '(put|putting|throw|throwing|launch|launching|stick|kick|smash|chuck|chucking) (you|u|him|her|them|that (lad|bloke|guy|kid|man)) (straight|clean|right|head first)? (through|thru|off|under|into) (a|the|that|your|his|this|my|next) (wall|window|door|windscreen|windshield|table|floor|glass|ceiling|hedge|shop window|patio door|wood chipper|woodchipper|roof|balcony|bridge|bus|train|ground|canal|boot|skip)',
    {
      words:
        '(taking|having|breaking|collecting|removing|cutting|keeping|snapping|chopping|smashing|pulling) (off|out)? (his|her|your|their|both his|all his|all your) (fingers|kneecaps|teeth|hands|legs|arms|knees|thumbs|ears|tongue|balls|nose|jaw|head)',
      with: ['(next time|if|when|again|swear|touches|touch|caught|catch|come near|comes near|warned)'],
    },
    '(you|u|@handle) (will|are going to|are gonna|gonna|going to) be (dead|six feet under|in the ground|a corpse|in a coffin|in a body bag|in the morgue|in a grave) (soon|by|before|tonight|tomorrow|next|$)',
    {
      words:
        '(am|be) (coming|coming over|coming straight) for (you|u|your (family|kids|house)|all of you|every one of you|both of you) !@capital ($|bitch|motherfucker|boy|next|and (your|you)|with)',
      without: [
        '(hug|hugs|holiday|vacation|trip|flight|title|trophy|medal|gold|season|champions|record|playoffs|cup|league|marathon|exam|pizza|cake|❤|😍|🏆|🥇)',
      ],
    },
    '(will|going to|gonna|want to|wanna|imma|should|would love to|let us) (rape|gang rape|butcher|massacre|slaughter|torture|behead|disembowel|dismember) (you|u|her|him|them all|your (mum|mother|mom|sister|wife|daughter|girlfriend|family|kids)|@handle)',
    '(will|going to|gonna|shall|must) [pay (for (this|that|it|what you did))? with your (life|lives|blood)]',
    '(will|going to|gonna|imma) hunt (you|u|him|her|them|@handle) down',
    '(find|finding|found) out where (you|u|he|she|they|your (mum|kids|family)) (live|lives|work|works|sleep|sleeps|drink|drinks|park|parks|train|trains)',

    '(get|getting|got) (your|ur|his|her|their) (fucking|stupid|ugly)? (jaw|nose|face|legs|neck|teeth|head|skull|ribs|arm|arms|kneecaps|fingers|throat|windows|back) (broke|broken|smashed|kicked in|kicked|caved in|cut|slit|knocked out|punched|bust|busted|snapped|put through|rearranged|stamped on|stoved in|blown off|slapped|punched in|bashed in|cracked)',
    '(not|wont|will not|would not|never) (have|having|be left with|got) (any|no|a|your|his|her) (teeth|kneecaps|face|tongue|fingers|legs|head|jaw|knees|balls) (left|when|after|to|by)?',
    {
      words: `(will|going to|gonna|imma|am) (moer|klap|donner|bliksem|panel beat|skelp|malky|chib|wet|bang|bang out|shank|ching|bore|dip|splash|duppy|merk|smoke|clap|blam|spin|pack|clip|cap|ice|waste|off|whack|top|drop|touch|body|fold|spark|lamp|deck|chin|fill in|do|end|bury|finish|have) (him|her|you|u|them|em|@handle) (up|out|in|until|till|when|so|if|properly|with|tonight|tomorrow|on|$)`,
      when: { speaker: 'self' },
    },
    {
      words: `${INTENT} ${HOW}? ${HOW}? @harm-verb ${YOU} !(for|the|a (message|text|dm|line|email)|an email|in the game|at|off with|out with kindness)`,
      when: { speaker: 'not-other' },
      without: [JEST, '(love|miss|proud|thank|forgive|cake|pun|joke|idiot loser level)'],
    },
    {
      words: `${INTENT} ${HOW}? ${HOW}? @harm-verb ${YOU}`,
      when: { speaker: 'not-other' },
      with: [JEST],
      severity: 'medium',
    },
    {
      words: `(%break|%smash|%cave|%kick|%bash|%bust|%slit|%cut|%rip|%rip off|%snap|%wring|%crush|%pop|%punch|%slap|%knock|%stove|%twist|%crack|%shove .. up|%blow|%rearrange|%slice|%gouge|%tear|%tear out|%kick in|%smash in|%batter|%chop off|%cut off|%beat|%stamp on|%fuck up|%mess up) (in|out|off|open|all)? (your|ur|@handle) (two|both|fucking|stupid|ugly|smug|little|fat|bloody|whole)? @body-hurt !(out laughing|off at work)`,
      when: { speaker: 'not-other' },
      without: [
        '(break your (heart|back|leg tonight)|breaks your|exercise|workout|physio|stretch|recipe|heart is|your own|hands dirty|ice cream|budget|pay|deadlift|pb|wings)',
        'break your back',
      ],
    },
    {
      words: `(%break|%smash|%slit|%rip|%snap|%wring|%crush|%slice|%punch|%kick|%beat|%kick in|%cave|%cave in|%smash in|%batter|%rearrange|%bash|%bash in|%bust|%knock|%knock out|%chop off|%cut off|%twist off|%rip off|%blow off) (in|out|off|open|all|both)? (his|her|their|someone|somebody) @body-hurt`,
      severity: 'high',
      when: { speaker: 'self', question: 'no' },
      with: [[INTENT]],
      without: ['(fall|fell|accident|playing|surgery|ski|skiing|bike|dentist|the fans|heart)', JEST],
      reach: 'sentence',
    },
    {
      words: `(%break|%smash|%slit|%rip|%snap|%wring|%punch|%kick|%beat|%cave|%batter|%rearrange|%bash|%bust|%chop off|%cut off|%twist off|%rip off) (in|out|off|open|all|both)? (his|her|their|someone|somebody) @body-hurt`,
      severity: 'medium',
      when: { speaker: 'self' },
      with: [JEST, [INTENT]],
    },
    '(you are|you r|u r|your|you is|he is|she is|they are) (a|so|as good as|all|fucking)? (dead|a dead man|dead man|dead meat|dead man walking|a dead woman|a goner|getting (battered|shot|stabbed|killed|merked|dropped|slapped|knocked out|sparked|banged|done in|filled in|wet up|rolled on)|gonna get (battered|shot|stabbed|killed|merked|dropped|knocked out|sparked|hurt|slapped|beaten|jumped|rolled on|fucked up)|going to get (battered|shot|stabbed|killed|merked|dropped|knocked out|sparked|hurt|slapped|beaten|jumped|rolled on|fucked up|your head kicked in|your teeth|your face)|going to (die|bleed|regret|pay for|wish you|end up in hospital|need a doctor|need an ambulance|lose teeth|get hurt)) (mate|man|meat|bro|bitch|cunt|to|when|if|for|tonight|tomorrow|next|walking|pal|son|soon|@handle|$)',
    '(watch your (back !$|back $ !(the|bins)|fucking back|mouth before|step when)|sleep with one eye open|one eye open|count your days|say your prayers|dig your (own)? grave|i know where you (live|work|sleep|park|go to school|drink)|we know where you (live|work|sleep|park)|know where your (kids|mum|family|mother|girlfriend|wife|children|house) (go|goes|live|lives|works|is|are)|i will find (you !(a|an|the|some|one|something)|u|out where)|we will find you|coming for (you|u|all of you) (🔪|🔫|bitch|cunt|and|tonight|next)|be seeing you|see you soon .. 🔪|better not let me (see|catch|find)|you (had)? better (run|hide|pray) ($|bitch|mate|when|before|now|because)|you (had)? better (sleep with one|watch your (back|mouth|kids)|lock your doors)|pray i (do not|never) (see|find|catch)|if i (ever)? (see|catch|find|bump into|get hold of|get my hands on|lay eyes on) (you|u|him|her|them) (again|on|in|out|round|near|anywhere|i|it|you|ill|you are)|wait (till|until) i (catch|find|get hold of|get my hands on) (you|him|her|them)|snitches get stitches|snitches end up in ditches|swim with the fishes|sleep with the fishes|put you (in (the ground|hospital|a grave|a coffin|a box|a wheelchair|a bodybag|a body bag)|six feet|on a t shirt|down|to sleep forever|through a (wall|window))|put a bullet in|bullet with your name|bullet in (your|his|her|their|the)|end up (in a ditch|in a body bag|dead|in the boot|in the river|in a skip|in intensive care)|what happens to (people|those|grasses|snitches|rats) who|catch (these|this|my|them) (hands|fists|fade|smoke|body)|run the fade|throw hands with|got hands for|smoke on sight|on sight when|its on sight|it is on sight|meet me (outside|in the car park|after school|at the gates|in the parking lot|round the back|irl) (and|then|bitch|if|you|or|alone|no|👊|😈|🔪)|say (that|it) to my face|come say (it|that)|say it to my face|come (and)? (have a go|try me|fight me)|pull up (on (you|him|her)|and (see|get)|then)|try me (bitch|and)|square up (then|bitch|mate)|1v1 me irl|outside now|you and me outside|step outside|see you in the car park|fuck around and find out|play stupid games|i will end (you|him|her|u|your)|end your (life|whole|career|bloodline)|make you (bleed|suffer|pay|regret|wish|disappear|beg|scream|eat your teeth|swallow your)|wipe the floor with you|wipe that smirk|knock (you|him|her|that|your) (out|the fuck out|into next week|sparko|block off|head off|teeth out|smug)|lay (you|him|her) out|knock your|beat your (ass|arse|head|face|skull|brains)|whoop your (ass|arse)|kick your (ass|arse|head|teeth|face|cunt)|stomp (you|your|him) (out|into|head)|hunt (you|him|her|them) down|burn (your|his|her|their) (house|car|place|flat|shop|home) (down|to)|burn (you|him|her|them) (alive|to)|cut (your|his|her) (throat|head|balls|brake|brakes|tongue|fingers)|bury (you|him|her) (alive|in the|under|myself|where)|bury them (alive|where)|(plan|planning|book) your funeral)',
    {
      words:
        '(%snap|%break|%wring|%slit|%cut|%slice|%crush|%smash) (that|those|the|this|your|their|his|her|every) ..2 (neck|necks|throat|throats|jaw|jaws|skull|skulls|spine|windpipe) (of yours|of theirs|in two|$|open|for)',
      with: [INTENT],
      when: { speaker: 'not-other', question: 'no' },
      reach: 'clause',
      without: [JEST],
    },
    {
      words: `${INTENT} ${HOW}? (hurt|harm|maim|destroy) (you|u|@handle|every one of you|all of you) (and|so bad|badly|bad|if|until|till|for|$|tonight|tomorrow|when|next|one day|like)`,
      when: { speaker: 'self', question: 'no' },
      without: [JEST, '(hate to|not|never|meant|mean|sorry|love|feelings|truth|words)'],
      reach: 'clause',
    },
    '(want|wants|going|gonna|will|would like|love|ready|planning) (to)? (end|take|snuff out) (your|his|her|their|every|all|all of|each of|these|those) .. (lives|life)',
    '(make|making) (you|u|him|her|them|these|those|every|all|each|the lot of you) .. (suffer|bleed|scream in pain|beg for mercy|wish you were dead|wish they were dead|wish they had never been born)',
    '(torture|torturing|torment) (you|him|her|them|these|those|all|every) .. (without|no) mercy',
    '(keep|will|are|gonna|going to) .. (attacking|attack|hunting|hunt|hurting|coming for|come for) (you|u|them|every|all|these|those) .. (until|till) .. (gone|dead|leave|nothing left|none|no more|out|extinct|disappear|sorry)',
    // More often said of jobs, governments and laptops.
    {
      words: 'your days are numbered',
      severity: 'medium',
      without: ['@political-person', '@insult-thing-word', '(boiler|battery|charger|sofa|jumper)'],
    },
    {
      words:
        '(smash|key|torch|brick|petrol bomb|firebomb|burn|trash|slash) (up|down)? (your|ur|his|her|their|@handle) (windows|window|car|house|tyres|tires|van|bike|shop|office|front door|place|flat|gaff)',
      when: { speaker: 'not-other' },
    },
    { words: '(🔪|🔫|💣|🗡|🪓) (you|u|@handle|your|soon|tonight)', without: [JEST] },
    {
      words: '(you|u|@handle|your|tonight|tomorrow|soon|coming) (🔪|🔫|💣|🗡|🪓|⚰)',
      without: [JEST, '(love|cooking|chef|party|costume|halloween)'],
    },
    '(i|we) (have|got|have got|own|carry|keep|brought|bring|bringing) (a|my|the|some|enough)? (@weapon) .. (for you|with your name|and i know|and (will|am not afraid)|for him|for her|for them|if you|come near|come on|try it|ready for|waiting for)',
    '(gun|guns|knife|bat|shotgun|rifle|machete|blade|glock|hammer|axe) .. (come near|step on my|on my land|on my property|on my lawn|come to my|come through my|waiting for|ready for (you|him|her|them)|with your name on|for anyone who|for whoever|if (you|he|she|they|anyone) (come|comes|set|sets|step|steps|try|tries|knock|knocks|show|shows))',
    '(beat|kick|slap|smack|knock|bang|cave|drag) (you|u|ur|your|the (shit|crap|fuck|hell|life|piss|brakes) out of (you|u|@handle)) (up|out|to (death|a pulp|within)|senseless|black and blue|into|unconscious|so hard|head|till|until|silly|all over)',
    '(hunt|track) (down)? (every (last)? one of you|you all|all of you|each of you) (down)?',
    '(will|gonna|going to|ll) (gut|skin|scalp|gas) (you|u|him|her|them|@handle) (like|alive|and|$)',
    '(i|we) (swear|promise|vow|guarantee|warn you|am warning you) .. (regret|be sorry|hurt|kill|pay|bleed|suffer|beat|batter|punch|smash|end)',
  ],
  allows: [
    '(my|the) (mum|mom|mother|wife|husband|boss|dad|mam|nan|partner|missus) (will|would|is going to|is gonna|would have) (kill|murder|strangle|batter)',
    '(kill|kills|killing|killed) (you|u) (with kindness|to be|to say|to ask|to smile|to try|to|slowly|softly)',
    '(what does not|that which does not|it will not|would not|will not|does not|did not) kill (you|u|him|her|them|us)',
    '(make|makes) (you|me|him|her) (bleed|scream) (song|track|album)',
    '(smoking|stress|sugar|alcohol|work|drugs|it|this|that|hill|heat|hope|silence|diet|caffeine|coke|cholesterol|running|covid) (will|would|is going to|could|might|can) (kill|murder|strangle|poison|choke) (you|him|her|them|us)',
    'you are dead (right|on|wrong|to me|good|set|serious|certain|sure|funny|nice|tired|cute|clever|lucky|centre)',
    '(rest in peace|r i p|rip (to|my|granddad|grandma|nan|grandad|mum|dad|in peace|headphones|queen|legend|king|👑|🕊|🙏))',
    '(i know where you|know where you) (are|got|bought|stand|come) (from|coming)',
  ],
  harmlessIn: ['game', 'film', 'book', 'sport', 'music', 'cooking', 'fitness', 'pet', 'comedy'],
} satisfies Rule
