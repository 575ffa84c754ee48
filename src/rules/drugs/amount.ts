import type { Rule } from '../../model/rule.ts'

const N =
  '(a|an|one|two|three|four|five|six|half|half a|half an|couple|couple of|a couple of|few|a few|another|@number|several|some|too many|second|third|fourth)'

export default {
  title: 'Drugs by the piece',
  understood: 'You tell of drugs by the words they are counted in.',
  why: 'Readers know these words.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it, or set it to be seen by friends only.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    {
      words: `[${N} (small|little|fat|cheeky|big|naughty|key|sneaky|quick)? (bump|bumps|rails|pingers|pingas|tabs of acid|pills|grams|key bumps|wraps|caps|yokes|stacks)] (in|deep|later|down) (and|already|by|before|i|$|at|the|tonight|on)`,
      severity: 'high',
      without: [
        '(of code|vitamin|paracetamol|ibuprofen|antibiotic|speed bumps|cocoa|protein|sugar|flour|fat|carbs|knitting|speed bump|iron|painkiller|painkillers|guitar tab|browser|chrome|spreadsheet)',
      ],
    },
    {
      words: `[${N} (small|little|fat|cheeky|big|naughty|sneaky|quick)? lines (in|deep|later) (and|already|by|before|i|$|at|the|tonight|on)]`,
      severity: 'high',
      with: [
        '(sesh|sniff|nose|coke|gak|gear|toilet|toilets|loo|loos|cubicle|party|club|gurning|wired|jaw|talking|afters|rave|techno|dancing|dancefloor|lads|girls|pints|vodka|night|wedding)',
      ],
      without: ['(of code|file|text|page|poem|script|essay|read)'],
    },
    {
      words: `[(did|doing|done|do|had|took|taking|dropped|dropping|popped|popping|double dropped|necked|split|after|share|shared|racked) ${N} (small|little|fat|cheeky|big|naughty|key|sneaky|quick|massive)? (bump|bumps|rails|pingers|pinga|pingas|tabs of acid|grams|key bumps|yokes|stacks|trips|doves|pills)]`,
      severity: 'high',
      without: [
        '(speed bump|speed bumps|vitamin|paracetamol|ibuprofen|antibiotic|antibiotics|protein|sugar|flour|fat|carbs|iron|painkiller|road trips|school trips|day trips|road trip|trips to|fish oil|travel sickness|malaria|iodine|headache|prescribed|doctor|train|business trips|fibre|tablespoon|recipe|butter|rice)',
      ],
    },
    {
      // "Three covers and a bump": counted work or drinks, and what came with them.
      words: `[(@number|@count) (covers|tables|checks|dockets|tickets|shifts|doubles|pints|shots|tequilas|beers|gins|vodkas|wines|rounds|sets|encores|services) and ${N} (cheeky|quick|sneaky|small|fat)? (bump|bumps|line|lines|key|keys|pinger|pingers)] ($|later|deep|tonight|before|behind)`,
      severity: 'high',
      without: ['(pregnant|due|scan|midwife|fishing|washing|spare|hotel|car|house|baby)'],
    },
    `[(@number|one|two|three|four|half an|half a|couple of|a few|an|another|second|third) (edible|edibles|gummy|gummies|thc gummies|weed gummies|bong rips|bong hits|spliffs|zoots|blunts|doobies|dabs|cones|bongs|tokes|balloons of nos|nangs|weed brownies)] (in|deep|later|down|and|before|left|for|from|today|tonight|ago|on|with|bedtime) !(bear|bears|worms|haribo|vitamin|vitamins|ice cream|of ice)`,
    `[(xanax|xans|xan|valium|vallies|percs|perc @number|percocet|oxy|oxys|adderall|addy|ritalin|tramadol|zopiclone|diazepam|codeine|klonopin|ambien|vyvanse|modafinil|pregabs|pregabalin|gabapentin|benzos|morphine|cough syrup|sleeping (pill|pills|tablet|tablets)|night nurse|painkillers|temazepam|lorazepam) .. (@number|tens)? (and|with|plus|washed down with|on top of|then|after) (a|an|my|the|some|two|half a|three|large|one|couple of)? (large|cold|bottle of|glass of|can of|pint of|few|couple of|cheeky|half a bottle of|big|nice|good|bottles of)? (red|white|wine|vodka|beer|beers|prosecco|gin|tequila|whisky|whiskey|energy drink|energy drinks|red bull|monster|rosé|rum|mimosa|mimosas|pinot|champagne|cider|pint|pints|cocktail|cocktails|bourbon|margarita|margaritas|port|weed|joint|spliff|blunt|espresso|espressos|merlot|malbec|stella)] !(do not|is dangerous|interact)`,
    `[(xans|xannies|xanax|percs|valium|vallies|addys|adderall|addy|ambien|tramadol|codeine|zopiclone|lean|benzos|gabbies|molly|ket|acid|shrooms|weed|edibles|the edible|the gummy|these gummies|gas|this strain|indica|sativa|the pills) (got|has|have|had|is|are|still|really) (me|us|got me|hitting|kicking|kicked)] (typing|texting|calling|ordering|confessing|wanting|like|feeling|talking|crying|moving|slow|so|thinking|on|in|floating|out|dancing|seeing|sleeping|giggling|a|the|up|melting|stuck|rn|right now|dead|floored|staring|deep|in a)`,
    {
      words: `[(coke|ket|mandy|mdma|md|pills|acid|shrooms|gear|sniff|beak|gak|ketamine|cocaine|weed|xans|xanax|pingers|yokes|poppers|nos|balloons|lsd|ghb|g|meth|crack|lean|percs|lines|bugle) (and|,|plus|then|with|on top of|mixed with)? (a bit of|some|more|loads of|bumps of|a cheeky)? (coke|ket|mandy|mdma|md|acid|shrooms|sniff|molly|beak|gak|ketamine|cocaine|xans|xanax|pingers|yokes|nos|lsd|ghb|meth|lean|percs|techno|no sleep|zero sleep|strippers)]`,
      severity: 'high',
      without: ['(rain|reflux|diet|acid jazz|pepsi|vinegar|amino|ice cream|fries|popcorn|party balloons|cola)'],
    },
    `[(balloons|balloon|canisters|canister|nos|nangs|chargers|smartwhip|baking bombs|whippets) ... (canisters|canister|silver|crackers|cracker|laughing gas|balloons|balloon|nos|last night|giggling|gas|brain cells|festival|rave|car park|floor)] !(birthday|all over the|helium|whipped|wedding|camping|hot air|arch|gas stove|fly)`,
    {
      words: '[(my|the|our|new|best|a) (dealer|weed man|weed guy|coke dealer|plug is|plug just|pill guy)]',
      without: [
        '(car|antique|antiques|art|poker|blackjack|casino|outlet|socket|adapter|bath|boat|tractor|charger|extension|ship|dealership|watch|rug|book|bmw|ford|audi|vw|toyota|coin|wholesale|spark|hair|ear|the plug on|sink|in the plug|price list|film|scene|novel|series|thriller)',
      ],
    },
  ],
  allows: [
    '(balloons|balloon) ..6 for (the|a) (birthday|wedding|anniversary|baby shower|opening)',
    '(used to|years ago)',
    '(my gp|my doctor|prescribed|as prescribed|pharmacy|vet|surgery)',
    '(vitamin|vitamins|haribo|gummy bears|gummy worms|gummy bear|hair gummies|collagen|melatonin)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'treatment', 'pharmacy', 'condemnation', 'news'],
} satisfies Rule
