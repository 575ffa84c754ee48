import type { Rule } from '../../model/rule.ts'

const DRUG =
  '(weed|bud|ganja|hash|skunk|spliff|spliffs|joint|joints|blunt|blunts|zoot|zoots|bong|bongs|edible|edibles|gummies|thc|coke|cocaine|charlie|sniff|gak|beak|ket|ketamine|mandy|mdma|molly|pills|pingers|ecstasy|acid|lsd|tabs|shrooms|magic mushrooms|mushies|speed|meth|heroin|crack|nos|nangs|balloons|lean|xanax|xans|valium|vallies|percs|percocet|oxys|tramadol|codeine|adderall|addys|ritalin|2cb|dmt|ayahuasca|charas|zol|dagga|stardawg|cali|kush|bhang|gear|drugs|yokes|poppers|spice|khat|ghb|pregabs|zopiclone|modafinil)'

export default {
  title: 'Taking, buying or sharing drugs',
  understood: 'You say that you take, buy or share drugs.',
  why: 'A reader takes it for use.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it, or set it to be seen by friends only.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    {
      words: `[(who has|whos got|who is got|who got|who has got|anyone got|anyone has|got any|need a|need|after a|find a|fancy a|split a|halves on a|get a|got a|grab a|spare|sort me a|picked up a|picked up|pick up a|pick up an|picked up an|an|a|half a|couple of|few|@number|two|three|four|five) (a|an|any|me a)? (spare|cheeky|good|full|extra|half|more)? (gram|grams|eighth|eighths|ounce of|ounce|ounces|baggie|baggies|henry|teenth|ten bag|pinger|pingers|wrap of|gs)]`,
      with: [
        [
          '(tonight|sesh|weekend|afters|between (us|@number|four|three|two)|spare|never again|number|link|plug|dealer|lads|who is about|delivery|party|rave|festival|club|friday|saturday|sunday|nose|coke|weed|ket|md|stardawg|cali|bud|green|haze|hash|smoke|roll|🍃|❄|💊|👃|anyone|somebody|northern quarter|shoreditch|dalston|temple bar|bag|smoking)',
        ],
      ],
      when: { speaker: 'any' },
      without: [
        '(flour|protein|sugar|butter|fat|carb|carbs|fibre|recipe|gold|silver|insta|instagram|the gram|weigh|weighs|salt|rice|oats|cheese|chocolate|coffee|yarn|wool|chicken wrap|wrap of falafel|tortilla|baby|weight|calories|cocoa|yeast|spice mix|mince|spinach|grams of|eighth birthday|eighth grade|eighth time|eighth place)',
      ],
    },
    `[(sells|sell|selling|sold|gives|gave|slips|slipped|supplies|deals|dealt|sorted|sorts|hooked|hooks|shares|shared|posted|brought) (me|us|half the office|the whole office|everyone) (up with|his|her|their|some|a|an|a few|my|with|spare|leftover|on)? (spare|leftover|adhd|old|unused|cheap|good)? .. (meds|adhd meds|medication|tablets|${DRUG})] !(advice|awareness|test)`,
    `[(took|take|taking|taken|did|doing|done|dropped|popped|necked|snorted|smoked|smoking|ate|eaten|tried|trying|bought|buying|scored|rolled|rolling|sparked|shared|passed|vaped|bumped|railed|boshed|boofed|plugged|inhaled|huffed|drank|brewed|munched|chewed|licked|licking|mixed|stacked|double dropped) ... ${DRUG} ... (at|in|on|with|before|after|during|behind|for|and|then) (the|a|my|our|his|her|some|this|breakfast|lunch|work|bed|dinner)? .. (festival|rave|club|party|wedding|gig|concert|museum|tate|gallery|beach|park|mountain|mountains|forest|garden|balcony|car|toilet|toilets|loo|loos|weekend|night|morning|boys|girls|lads|mates|sunset|sunrise|bath|train|plane|church|zoo|cinema|school|uni|lecture|exam|shift|warehouse|lunch|dinner|christmas|work|office|meeting|class|house|woods|lake|river|field day|boat|roof|rooftop|stag|hen|birthday|funeral|christening)] !(police|arrested|documentary|policy|study|tyres|brakes|limit)`,
    {
      words: `[(2cb|lsd|charas|stardawg|zol|dagga|ganja|mandrax|tik|nyaope|gbana|colos|ket|acid|shrooms|mdma|pingers|dmt|ayahuasca|peyote|kratom|khat|miraa|hashish|malana|lean|pcp|nangs|yaba|nos canisters|nos canister|balloons of nos) .. (at|in|on|with|before|after|is|was|were|and|all over|for|behind|by) .. (the|my|a|boys|friends|life|decision|best|spinning|mountains|museum|tate|sky|car|floor|forest|beach|sunset|lunch|warehouse|breakfast|work|everyone|again|kasol|goa|manali|koh|amsterdam|berlin|ibiza|lamu|durban|cape|lagos|kingston)]`,
      without: [
        '(acid (reflux|rain|jazz)|lean (meat|on|into|in|back|protein|manufacturing|startup|management)|study|trial|police|seized|documentary|rehab|clean from|battery|folic|hyaluronic|amino|salicylic|soil|ph|water treatment|fish|uric|stomach|fatty|citric|lactic)',
      ],
    },
    {
      words:
        '[(pass it|pass the (dutchie|joint|blunt|bong|spliff|dutch)|passing it|passed it|puff puff) (to|on|around|left|round)? (the)? (left|left hand side|lefthand side|right|round|back)] !(button|wing|foot|back|side of the|defender)',
      severity: 'low',
    },
    {
      words:
        '[(legalise|legalize|free the) (it|weed|ganja|the herb|the weed|marijuana|the plant|bud)] .. (tax|pass|already|man|now|mon|bro|please|roll|smoke|🍃|💨|lol|and|yes|everywhere)',
      severity: 'low',
      when: { speaker: 'any' },
      without: ['(bill|debate|parliament|policy|study|vote|minister|election|campaign)'],
    },
    `[(rolling|rolled|roll|sparking|sparked|spark|lighting|lit|light|skinning|skin) (me|us|up|myself)? (up)? (one|a fat one|another|a cheeky one|a quick one|a big one|a wee one|a fatty|a j|two) .. (for|before|after|on|at|in|with|and|up) .. (walk|home|bed|road|drive|film|movie|sunset|balcony|beach|park|stars|dog|garden|bath|work|shift|lunch|class|lecture|episode|game|match|night|commute|bus|train|gig|set|mates|boys|girls)] !(cigar|cigarette|fag|dough|pastry|dice|candle|fire|barbecue)`,
    {
      words: `[(high|stoned|baked|coked|off my (tits|face|head|nut|box|chops)|off our (tits|faces|heads)|mashed|munted|spangled|flying|gone|buzzing|wired|mangled|battered|wrecked|twatted|floating|bent|cabbaged|melted) (on|from|off|thanks to) (a|some|the|my|an|too many|too much|pure|two|three)? ${DRUG}]`,
      severity: 'high',
      without: [
        '(speed of|gear up|acid reflux|balloons at|life|pills from the doctor|my doctor|surgery|operation|dentist|anaesthetic)',
      ],
    },
  ],
  allows: [
    '(used to|years ago|back in (uni|college|the day)|when i was (young|younger|a teenager))',
    '(my gp|my doctor|prescribed|pharmacy|vet|surgery|anaesthetic|operation)',
    '(joint|joints) of (pork|beef|lamb|ham|meat|brisket|venison|gammon)',
    '(smoked|smoking) .. (salmon|brisket|ribs|mackerel|cheese|ham|haddock|pork|turkey|cigar|cigars|cigarette|cigarettes)',
    '(diet|cherry|zero) coke',
    'acid (house|jazz)',
    '(smells|stinks|reeks|smell|stink|smelled) .. (of|like)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'treatment', 'pharmacy', 'condemnation', 'news', 'garden'],
} satisfies Rule
