import type { Rule } from '../../model/rule.ts'

const ITEM =
  '(oz|ozs|half oz|ounce|ounces|half ounce|eighth|eighths|8ths|q|qs|quarter|quarters|zip|zips|grams|gs|3.5|3.5s|bud|buds|weed|loud|gas|zaza|za|cali|kush|haze|stardawg|green|greens|tree|trees|snow|white|sniff|coke|charlie|gear|beak|flake|pills|pingers|xans|bars|percs|addys|addy|adderall|ritalin|vyvanse|shrooms|mushies|carts|edibles|gummies|brownies|ket|mandy|md|molly|acid|tabs|nos|balloons|lean|vallies|vals|dexies|batch|menu|menus|party packs|za za|zoots|pre rolls|prerolls|smoke|herb|herbs|product|packs|pack|food|work|bits|treats)'
const DEAL =
  '(cash only|no time wasters|no timewasters|time wasters|first come first served|first come|menu on|menus on|on tele|telegram|wickr|signal|whatsapp only|dm for|dms open|message for menu|you know my number|you know where|usual spot|usual place|usual bench|usual corner|usual car park|drop off|drop offs|delivered to your door|door to door|free delivery|free drop|meet ups|meetups|meet at|link me|tap in|hmu|hit me up|pull up|delivery available|delivering|24 7|24/7|open late|no tick|tick available|bulk deals|deals on|discreet|stealth|next day delivery|tracked delivery|limited stock|back in stock|restocked|stock just landed|just landed|fresh batch|landed|last few|surrounding areas|surrounding|top quality|fire)'

export default {
  title: 'Drugs on offer',
  understood: 'You seem to offer drugs for sale.',
  why: 'Supplying drugs is a serious crime, whatever the quantity.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'any' },
  flags: [
    {
      words: `[${ITEM} .. ${DEAL}]`,
      with: [
        [
          '(cash only|no time wasters|no timewasters|usual (spot|place|bench|corner|car park)|telegram|wickr|tele|menu|menus|drop off|drop offs|drops|tick|discreet|stealth|you know (my|the) number|plug|🔌|🍃|❄|💊|🍄|⛽|🍁|💨|pickup|collect|hmu|hit me up|link me|tap in|strain|strains|bud|cali|loud|pull up)',
        ],
      ],
      without: [
        '(recipe|bakery|vegan|gluten free|cupcakes|menu for (lunch|dinner|christmas)|restaurant|cafe|farm|plants sale|seedlings|yarn|wool|candles|coffee|vinyl|records|fabric|paint|jewellery|earrings|butcher|cheese|wedding|kitchen|soap|flowers|bouquet|ski|skiing|forecast|printer|greens keeper|xbox|tickets|vintage|clothing|charity|market stall)',
      ],
    },
    '[(🔌|❄|🍄|💊|🍃|🍁|⛽|🍬|🐴|🐎) !🍄 (❄|🍄|💊|🍃|🍁|⛽|🔌|💨|🐴|🐎|🍬)] !(🎄|⛄|☃|🎅|🌲|🍂|🌻|🌷|🐿)',
    '^ [🔌] .. (open|menu|menus|24 7|dm|dms|message|tele|bham|ldn|london|manny|local|delivery|active|tap in|link|areas|surrounding|london|all day|best|weed|fire)',
    '[(snow|white christmas|white xmas|blizzard|charlie|flurries|let it snow) .. (for christmas|for the weekend|this weekend|tonight|if you are|if you need|delivered|landed|available|in town|party|season)] .. (number|hmu|message|dm|link|call|text|❄|👃|🔌|inbox|shout|deliver|know)',
    `[(sell|selling|sold|flogged|flogging|slung|shifted|shifting|shotted|shotting|slinging|offloaded|dealing|dealt|serving|moving) .. (my|his|her|some|next door|him|her|them|a guy|a mate|half|ten of|six of|twenty of|@number|freshers|students|the)? .. (xanax|xans|valium|diazepam|vallies|adderall|addys|ritalin|vyvanse|codeine|tramadol|oxys|oxycodone|percs|percocets|pregabalin|pregabs|zopiclone|weed|bud|coke|cocaine|ket|ketamine|mdma|pills|shrooms|acid|edibles|weed brownies|ganja|loud|zaza|gear|meth|heroin|crack|nos|balloons|prescription|painkillers|morphine|fentanyl|steroids|modafinil|dexies|sleeping tablets|my meds|grams|eighths|ounces)] !(addicts|tests|kits|kit|bag|bags for|education)`,
    '[(quid|@number|bucks|tenner|fiver|bags) .. (a|per|each|for a|for an|an|for) (xan|xanax|perc|addy|adderall|ritalin|gram|g|eighth|ounce|oz|pill|tab|zoot|joint|edible|brownie|balloon|bag of (weed|green|bud)|bud|valium|tramadol|q|ket|cart)] !(of (sugar|flour|protein|fat|carbs))',
    {
      words:
        '[(free (my|the)? (bro|boy|man|guy|cousin|brother|homie|dawg)|he (only|just)? (sold|sells|dealt|dealing|shotted) (weed|bud|drugs|bits|a bit|food))] .. (weed|death|family|feeding|bills|food|locked|time|years|dealing|only)',
      severity: 'medium',
      when: { speaker: 'any', quoted: 'any' },
    },
  ],
  allows: [
    '(police|seized|raid|arrested|busted|jailed|customs)',
    '(used to|years ago)',
    '(car dealer|seed swap|plant sale)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'game', 'condemnation', 'news'],
} satisfies Rule
