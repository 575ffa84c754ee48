import type { Rule } from '../../model/rule.ts'
import { HOW, INTENT } from './parts/intent.ts'

const THIRD = '(@harm-object)'

export default {
  title: 'Wanting to hurt somebody',
  understood: 'You say that you would like to hurt somebody.',
  why: 'Even as a manner of speaking it makes a reader uneasy about your temper.',
  advice: 'Delete it, or say that you were angry and why.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    {
      words: `(picture|picturing|imagine|imagining|think about|thinking about|thought about|dream of|dreamt of|dreaming of|dream about|dreaming about|dreamt about|daydream of|daydreaming of|fantasise about|fantasising about|fantasize about|fantasizing about|visualise|visualising|daydream about|daydreaming about) (just|myself|of|about|slowly)? .. (@harm-verb|hitting|pushing|throwing|driving|running|tripping|shoving|burning|poisoning|swinging|breaking|smashing|drowning|burying|beating) .. (@harm-object|him|her|them|my|his|her|their|that|the|you|someone|people)`,
      without: ['(lyrics|villain|novel)'],
    },
    {
      words:
        '(picture|picturing|imagine|imagining|imagined|think about|thinking about|thought about|dream|dreaming|fantasise|fantasising|visualise|visualising) (about|of)? (my|certain|him|her|them|that|those|the|some|you|his|a certain) .. (in the ring|head first|down the stairs|down (his|her|their) own|off a (cliff|roof|bridge)|on fire|under a (bus|train|lorry|truck)|in a (ditch|coffin|skip|shredder|woodchipper)|on (his|her|their) (face|knees)|face on|face as|bleeding|crying|suffering|screaming|drowning|falling|burning)',
      when: { speaker: 'any' },
    },
    {
      words:
        '(not leaving a gap|leaving no gap|not braking|not stopping|speeding up|swerving|clip|clipping|open my door|opening my door) // (cyclist|cyclists|one of these days|them|lads|pedestrians|joggers|bikes)',
      with: ['(cyclist|cyclists|pedestrians|joggers|bikes|bike|scooter|scooters)'],
      without: ['please'],
    },
    {
      words:
        '(push|pushing|shove|shoving|throw|throwing|chuck|chucking|kick|kicking|launch|launching|yeet|yeeting|put|putting|drive|driving|feed|feeding|run|running|knock|knocking) (him|her|them|you|the (next|bastard|lot)|my (boss|ex|brother|sister|neighbour|husband|manager|flatmate|landlord)|that (man|woman|guy|kid|bloke|bastard)|somebody|someone|the next (one|person|guy|cyclist)) (in|into|off|down|under|out of|through|over|to|straight) (a|the|an|his|her|with)? (canal|river|lake|sea|cliff|bridge|stairs|bus|train|window|roof|balcony|traffic|wall|pond|docks|skip|bin|volcano|fire|pigs|sharks|wolves|crocodiles|woodchipper|shredder|oncoming|road|rails|tracks|wheels|hedge|ditch)',
    },
    {
      words:
        '(putting|put|drive|driving|ram|ramming|swing|swinging|take|taking|smash|smashing|shove|shoving|stick|sticking|ramming) (the|an|a|my|this) (axe|hammer|bat|shovel|spade|forklift|car|van|truck|lorry|digger|bulldozer|tractor|fist|brick|crowbar|chainsaw|bus|tank|pen|fork|knife|stapler|golf club|sledgehammer|keyboard|drill) (straight)? (through|thru|into|to|up|over|across|round|in) (the|his|her|their|your|that|my (boss|ex|neighbour|manager)|him|her|them|you) ',
      severity: 'medium',
      without: ['(wood|log|logs|nail|wall|garage|mot|service|practice|range|net|nets|post office)'],
    },
    {
      words:
        '(hit|hitting|batter|beat|twat|brain|bash|clobber|smack|whack|beating|smacking|bashing) (him|her|them|you|my (boss|father in law|mother in law|brother|sister|ex|husband|wife|neighbour|manager|flatmate)|the next|someone|somebody|that (man|guy|woman|bloke)) (round the head|over the head|in the (face|head))? with (a|the|my|his|her|this) (shovel|spade|hammer|bat|frying pan|chair|brick|car|bus|keyboard|stapler|laptop|shoe|slipper|pan|crowbar|golf club|plank|bottle|hose|stick|wrench|spanner|fish|belt|2x4|axe|rolling pin|truck)',
    },
    {
      words:
        '(run|running|ran) (over|down) (the|a|that|whole|every|all|my|him|her|them|you) .. (with a|with my|in my|with the) (bus|car|truck|van|lorry|tank|tractor|steamroller|bike)|(run) (the|that|this|them|him|her|every|all|whole) .. over with (a|my|the) (bus|car|truck|van|lorry|tank|steamroller)',
      severity: 'medium',
      when: { speaker: 'any' },
    },
    {
      words: `(i|we|am|ill|id|imma|ima|just|so|really|want|wanna|feel|might|^) ${INTENT} ${HOW}? ${HOW}? @harm-verb ${THIRD} !(for (a|the|that|your)|with (kindness|love)|a (message|text|dm|line|email)|an (email|invite)|in the (polls|election|race|final|league)|at (chess|tennis|darts|pool|cards|fifa|mario))`,
      without: ['(threatened|said he|said she)'],
    },
    `(going to|gonna|will|about to|want to|wanna|have to|swear i will|would|could|might|ima|imma|ready to|tempted to|need to|wish i could|wanted to) ${HOW}? (@harm-verb) (him|her|them|you|u|em|@capital|@handle|whoever|anyone|anybody|everybody|everyone|somebody|someone|the next|the first|the (guy|woman|man|person|bloke|neighbour|neighbours|kid|kids|bastard|twat|prick|cunt|idiot)|my @person|some (people|idiot|poor|bastard)|a (child|kid|customer|man|woman|cyclist|bitch|motherfucker|student|pensioner)|one of (my|these|them|the)|these (people|kids|idiots|bastards)|those (people|kids|idiots|bastards)|this (kid|child|man|woman|guy|lot|bastard|bitch)|that (kid|man|woman|guy|bastard|bitch)|all (of)? (them|these|those|you|my)) !(off|up|a (message|text|dm))`,
    {
      words:
        '(want|wanted|tempted|urge|going|about|ready|like|love|need|able|trying not|desperate|inclined) to (punch|slap|smack|hit|kick|headbutt|throttle|strangle|throat punch|stab|choke|thump|batter|deck|lamp|clobber|bash|slap some sense|knock some sense|shake) (him|her|them|someone|somebody|people|everyone|everybody|something|my|the|some|these|those|that|this|his|her|a|every|this guy|you) (in|so|right|square|out|with|hard|into|until|boss|face|neighbour|brother|sister|kids|man|woman|guy|people|person|one|smug|stupid|child|manager|colleague|$)',
      when: { negated: 'any' },
    },
    '(would|could) (happily|gladly|cheerfully|quite happily|honestly|easily|genuinely|literally|absolutely) (kill|murder|strangle|throttle|punch|slap|drown|smother|stab|shoot|bury|run over|batter|push)',
    `(fold|snap|break|crumple|flatten|floor|drop|spark|chin|iron|bang|batter|destroy|end|bury|squash|level) (him|her|you|that (guy|lad|bloke)) (like a|in half|in two|out|up|clean|in one|with one|for|$)`,
    {
      words:
        '(punchable|slappable|kickable|needs a (slap|punch|kicking|good slap|smack|good hiding|good kicking|beating|good beating|clip round|battering|hiding|thump)|need a (slap|good slap|kicking|smack|good hiding|battering|good kicking|beating|hiding)|deserves a (slap|punch|kicking|good kicking|smack|beating|good hiding|battering|brick|thump)|deserve a (slap|punch|kicking|smack|beating|good hiding|battering)|asking for a (slap|smack|kicking|punch|battering|fight)|cruising for a bruising|begging for a (slap|smack)|face i want to (punch|slap)|want to (punch|slap) (his|her|their|that|your) (smug|stupid|face)|woke up and chose violence|(chose|choose|choosing) violence (today|this morning|😈|👊)|bring back the (cane|birch|belt)|clip round the ear|good hiding never)',
      when: { speaker: 'any' },
    },
    {
      words:
        '(whoever|anyone who|any man who|any bloke who|person who|people who|guy who|scumbag who|lowlife who|bastard who|if i (catch|find|get)|when i (catch|find|get)|wait till i (catch|find)|god help) ... (break (your|his|their|both) (legs|fingers|neck|jaw|arms|hands|face)|kill (you|him|them)|legs broken|hands chopped|fingers (broken|chopped)|throat|beat (you|him|them)|smash (your|his|their)|crash|run (you|him|them) over|batter|hospital|wring|shoot|shot|hang|rot|stab|die|knock|swing|kneecaps|kneecap|hurt|hunt|punch|cut off|chop off)',
      severity: 'medium',
    },
    {
      words:
        '(hope|hoping|pray) (that|whoever|the|your|his|their|it|they|you|he|she|every|both|all) .. (crash|crashes|break|breaks|fall off|falls off|fall down|falls down|drop off|rots off|rot off|get run over|gets run over|gets hit|get hit|gets mugged|slip|slips|choke|chokes) .. (neck|leg|legs|it|hands|bus|truck|car|on|$)',
      severity: 'medium',
    },
    {
      words:
        '(murder|kill|throttle|strangle|homicide|homicidal|murderous|stabby|punchy|violent) (rage|thoughts|urges|mood|intent|spree|today|feelings|feels|tonight|this morning)',
      severity: 'low',
      without: ['(mystery|podcast|documentary|true crime|ballad)'],
    },
    '(help|need|where do i|how to|got a|lend me a|anyone got a|bring a|know where to) (me)? (hide|bury|hiding|burying|dispose|dump|get rid of) .. (body|bodies|corpse)',
    '(dig|digging|dug) (a|another) (hole|grave) (for|in the garden for|under the patio for) (him|her|them|my|you|the)',
    '(push|pushed|shove|throw|threw|chuck|launch|yeet|kick) (him|her|them|you|that|the|someone|somebody|my (boss|brother|sister|ex|husband|manager|flatmate)) (off|down|under|out of|through|in front of|into) (a|the|an) (cliff|bridge|stairs|bus|train|window|roof|balcony|moving|traffic|building|wall|canal|river|volcano|sea|woodchipper|sun|lake|wheelie|bin|skip|shark|fire)',
  ],
  allows: [
    '(could|would) (murder|kill|strangle|destroy|smash|batter) (for|a (curry|pint|brew|cuppa|coffee|pizza|burger|kebab|steak|sandwich|tea|beer|wine|gin|nap|bacon|chippy|mcdonalds|roast))',
    '(my|the|her|his|our) (mum|mom|mother|wife|husband|dad|missus|parents|boss|mam) (will|would|is going to|is gonna) (kill|murder)',
    '(not|never|no longer|do not|did not|would never|could never|nobody|no one) .. (want to|wanted to|going to)? (hurt|harm|kill|hit) (a fly|anyone|anybody|you|him|her|them)',
    '(kill|killed|killing) (it|time|the (lights|engine|mood|vibe)|me|myself|us|two birds)',
    '(shoot|shot|shooting) (him|her|them|you|me|us|someone|somebody) (a|an) (message|text|dm|email|line|look|smile|glance|wink)',
    'looks could kill',
    'with kindness',
    '(kiss|hug|squeeze|cuddle|bite|pinch) (him|her|them|it)',
  ],
  harmlessIn: ['game', 'film', 'book', 'sport', 'music', 'cooking', 'photography', 'comedy', 'pet', 'history'],
} satisfies Rule
