import type { Rule } from '../../model/rule.ts'

const NOT_DRUG =
  '!(of (code|dialogue|dialog|text|work|communication|best|fit|credit|enquiry|inquiry|sight|duty|command|products|defence|defense|business|poetry|traffic|ants)|dance|dancing|manager|management|drawing|drawings|work|up|ups|judge|edit|edits|cook|cooks|check|checks|reading|item|items|break|breaks|graph|rental)'
const WHERE =
  '(in (the|a|my|our|work|club|pub) .. (toilet|toilets|bathroom|bathrooms|loo|loos|cubicle|cubicles|bog|bogs|car|kitchen|smoking area|stalls|stall|restroom|jacks|dunny|portaloo|portaloos)|off (the|a|my|his|her) .. (key|keys|card|mirror|cistern|phone|table|cd|book|back|boobs|toilet|bonnet|dashboard|stomach|chopping board|ipad|kindle|degree|diploma))'

export default {
  title: 'Using hard drugs',
  understood: 'You say that you use hard drugs.',
  why: 'Hard drugs are a crime nearly everywhere, and for most employers a reason to stop reading.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it. If you want help to stop, talk to a doctor or a drugs helpline in confidence.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    '[(do|did|doing|done|dropping|drop|dropped|take|took|taking|taken|tried|trying|try|using|use|used|pop|popped|popping|smoke|smoking|smoked|buy|bought|buying|had|have|having|got|need|want|order|ordered|ordering|scored|mixing|mixed|mix|loads of|love|loving|more|some|bag of|gram of|line of|lines of|on) (@count|some|more|my|the|my first|all the|that|a bit of|too much|so much|loads of|@number|this)? (much|good|first|proper|whole|cheeky|more|bag of|gram of|grams of|line of|lines of|bump of|key of|hit of|bit of|point of|tab of|dose of|micro dose of|g of|bags of|line|bag)? @drugs-hard-sure] !(for (depression|pain|anaesthesia|my depression)|infusion|infusions|therapy|nasal spray|clinic|clinics|trial|trials|treatment|bear|house|addict|addicts|addiction|dealer|dealers|bust|whipped|charger|chargers|canister for|cylinder|assisted|use disorder|deaths|role|method|charge)',
    `[(do|did|doing|done|had|having|rack up|racked|cheeky|cut|cutting|took|another|fancy|chop|chopping|chopped) (@count|some|my|up|a bit of|the|@number|me)? (cheeky|fat|big|quick|little|massive|couple of|few|naughty|sneaky|white|chunky|more)? (line|lines|bump|bumps|rail|rails|key bump|key bumps|slug|slugs|gak) ${WHERE}]`,
    `[!(key key|quick key|quick line|quick bag|key line|key bag|key g) (cheeky|fat|naughty|sneaky|chunky|quick|key) (line|bump|key|sniff|gram|bag|pinger|g|half gram|one in the toilets)] ${NOT_DRUG} !(of (bus|milk|crisps|chips|sweets|haribo|sugar))`,
    '[(@number|@count) (gram|grams|bumps|keys|pills|tabs|caps|pingers|pingas|wraps|baggies|balloons|half grams)] (in|deep|later|and|of (coke|charlie|mandy|md|sniff|beak|chang|ket|mdma|acid|speed|gear|pure|molly|crystal|powder|white|nos|gak|base|ketamine|cocaine)) .. (later|still|already|deep|in|gurning|dancing|buzzing|awake|went|flying|sesh|rave|club|night|weekend|wired|talking|tonight|last night|festival|session|afters|party|sunrise|am|morning|before|between|each|shared|disappeared|gone|$)',
    '[(@number|@count) (gram|grams|g|gs|lines|line|bumps|bump|pills|pill|tabs|tab|caps|bags|bag|wraps|half grams) of (coke|charlie|mandy|md|sniff|beak|chang|ket|mdma|acid|speed|gear|molly|crystal|white powder|nos|gak|base|ketamine|cocaine|heroin|meth|shrooms|mushrooms for the trip)]',
    '[(on|taking|took|did|doing|do|dropped|dropping|popped|popping|some|loads of|bag of|had|need|got) (some|loads of|a bit of|a load of|too much|so much|the|a bag of|a gram of|another|half|@count|@number|all the)? (coke|charlie|mandy|molly|pills|pill|acid|beak|sniff|gear|speed|yokes|pingers|chang|ching|bugle|special k|md|xtc|es|an e|tabs|a tab|crack|smack|tik|ice|base)] (in the (toilets|toilet|loos|bathroom|club|bogs|cubicle|smoking area)|at (the|a|this)? (rave|festival|party|club|afters|afterparty|after party|wedding|races|rager|sesh)|all (night|weekend)|last night|tonight|on (friday|saturday|sunday|a school night|a tuesday|a weekday)|before (work|the|a|going)|since (friday|thursday|saturday)|and (danced|dancing|talking|talked|vodka|weed|mdma|ketamine|ket|coke|pills|vibes|tequila|techno|did not sleep|prosecco|wine|booze|ended up)|with (the (boys|girls|lads)|my (mates|boys)))',
    '[(microdosing|microdose|microdosed|micro dosing|micro dosed|micro dose) (with|lsd|acid|shrooms|mushrooms|psilocybin|truffles|at|before|daily|every|my way|through|is|has|today|again|and|since|for|instead)]',
    '[(balloon|balloons) (of (nos|gas|laughing gas|nitrous)|in the (park|car) with the|and (ket|lines|pills|vodka|md))]',
    '(picked up|pick up|pick|picking up|get|getting|got|sort|sorted|sorting|order|ordered|ordering|grab|grabbed|drop off|dropping off|delivered|went halves on|split|chip in for|chipped in for) (us|me)? .. [(a gram|grams !(of (saffron|protein|sugar|flour|fat|carbs|carb|fibre|fiber|salt|butter|rice|oats|chocolate|cheese|coffee|tea|spice|fennel|yeast|mince|gold|silver|cocoa|pasta|meat|cumin|wool|yarn))|half a gram|a bag of (coke|md|ket|gear|sniff)|some (gear|sniff|beak|coke|ket|mandy|md|pills|molly|chang|charlie|acid|tabs|yokes)|the (gear|sniff|beak|coke|ket|mandy|pills|molly|pingers)|an eight ball|an 8 ball|a henry|pingers|yokes)]',
    '[(railed|railing|rail) (a|another|some|two|three|few|a few|my) (fat|big|quick|cheeky)? (line|lines) !(fence|fencing|car|cars|train|trains|station|ticket|maintenance|works)]',
    '[(mixing|mixed|mix|taking|took|on) (benzos|xanax|xans|valium|opioids|oxys|percs|tramadol|codeine|klonopin) (and|with) (alcohol|booze|vodka|whiskey|whisky|wine|beer|drink|opioids|weed|coke)] !(is|can|kills|are|may)',
    '[(❄|👃) (❄|👃|🤧|😮‍💨|🥶|🎿|⛷)] .. (tonight|weekend|sesh|club|lads|girls|night|plug|link|party|line|mode|on it|🔌)',
  ],
  allows: [
    '(our|the|my) vet ..2 (used|uses|gave|gives)',
    '(coke|pepsi) (zero|float|bottle|can|cans|can not|cherry|diet|light|bear|machine|and (fries|chips|a burger|popcorn|pizza|ice))',
    '(diet|cherry|vanilla|large|can of|glass of|bottle of|rum and|jack and|vodka and|whisky and|mexican) (coke|cokes)',
    '(used to|years ago|back in (uni|college|school|the day)|when i was (young|younger|a teenager|a student)|in my (twenties|teens|youth))',
    '(speed (bump|bumps|limit|camera|awareness|dating|run|trap)|baby bump|fist bump|goose bumps|acid (reflux|rain|test|jazz|house|attack|tongue|wash|drop)|crack of dawn|ice cream|line manager|bath bomb|folic acid|amino acid|hyaluronic acid|salicylic acid|glycolic acid|citric acid|lactic acid)',
    '(vitamin|vitamins|contraceptive|birth control|iron|hay fever|antihistamine|antibiotics|antibiotic|paracetamol|ibuprofen|malaria|blood pressure|travel sickness|sea sickness|worming|headache|diet) (pill|pills|tablets)',
    '(snow|skiing|ski) .. (slope|slopes|lift|resort|alps|piste|chalet|powder|goggles|snowboard)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'treatment', 'pharmacy', 'game', 'condemnation', 'news'],
} satisfies Rule
