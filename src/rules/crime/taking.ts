import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Taking without paying',
  understood: 'You tell of taking or getting things without paying.',
  why: 'Who takes from one place is thought likely to take from the next.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'any', negated: 'any', quoted: 'any' },
  flags: [
    {
      words:
        '[(self checkout|self checkouts|self service|self scan|scanner|scan and go|till|checkout|machine|tesco|asda|lidl|aldi|walmart|target|woolies|coles|sainsburys) ... (are|is|as|was|were|called|through as|like) (loose|just|all|brown|a|an|some|cheap|plain)? (carrots|carrot|onions|onion|bananas|banana|potatoes|potato|basics|carrier bag|doughnut|donut|plain roll|bread roll|apples|parsnips|swede|turnips|garlic|lemons|rolls|brown onions)]',
      severity: 'medium',
      without: ['(recipe|soup|organic|price of|farm|cheaper|expensive|sold out)'],
    },
    {
      words:
        '[(everything|anything|steak|steaks|avocados|avocado|prawns|salmon|almonds|nuts|pistachios|mangoes|cheese|grapes|wagyu|lobster|raspberries|organic (veg|fruit|bananas)) .. (is|are|was|were|become|becomes|goes through as|through as|scans as|rings up as|weighs as) (a|an|just|loose|technically|legally|suddenly)? (carrots|carrot|onions|onion|bananas|banana|potatoes|potato|loose veg|carrier bag)]',
      severity: 'medium',
      without: ['(recipe|soup|salad|stew|dinner|price)'],
    },
    '[(emptied|cleaned out|robbed|rob|raided|dipped|skimmed|fiddled|short changed|helped myself) .. (till|tills|cash box|petty cash|tip jar|collection|charity (box|shop|tin)|safe|register|cash drawer|donation box|honesty box|kitty|tuck shop|stockroom|stock room|stock cupboard|minibar|drinks cabinet|vending machine|parking meter|fruit machine)]',
    '[(robbed|rob|robbing|rinsed|fleeced|stripped|cleaned out) (the|a|that|every|my|our|this) .. (blind|dry|clean|co op|shop|store|spar|tesco|offie|corner shop|boots|hotel room|buffet bare)] !(by the|of|us|me|on price)',
    '[(sold|sell|selling|flogged|flogging|flog|on ebay|on vinted|on marketplace|pawned|cash converters|shifted) ..9 (from (the|my|our)? (stockroom|stock room|warehouse|work|site|store cupboard|back of the shop|job|hospital|office|depot|yard|old job|last job|skip at work)|off the (ward|site|lorry|van|pallet)|work (laptop|laptops|phone|tools|stock)|that fell off)] !(home|my phone|the bus)',
    '[(left|leaving|legged it|legging it|ran|ran out|out|slipped out|snuck out|sneaked out|climbed out|exited|walked out|bolted|scarpered|away) ... (through|via|out of|from|by) (the)? .. (kitchen|toilet window|bathroom window|window|back door|fire exit|fire escape|smoking area|side door|beer garden) // (bill|tab|paying|check|pay|paid|meal|card machine)]',
    '[(bill|tab|check|meal|cab fare|taxi fare|fare) (was|is|came to|for) .. @number // (nobody|no one|never|legged|ran|scarpered|gone|left|did one|bolted|bye|chased|window|back door|dashed)]',
    '[(dash|dashed|dashing|runner|legged it|leg it|did one|scarpered) .. (bill|tab|taxi|cab|fare|meal|petrol|check)] !(dashboard|door dash|5k|marathon)',
    {
      words:
        '[(it is|its|is it|that is|this is|technically|really) (not|never|only|hardly|just) (really|technically|even|actually)? (stealing|theft|nicking|shoplifting|robbery|a crime|illegal|thieving|fraud|robbing) (if|when|unless|from|it is|until|to|because)]',
      severity: 'low',
      with: [
        [
          '(chain|chains|corporation|company|billionaire|billionaires|tesco|walmart|amazon|target|asda|self checkout|caught|catch|nobody|no one|staff|discount|hotel|rich|work|boss|free|perk|supermarket|supermarkets|multinational|store|stores|shop|hm|primark|sephora|big)',
        ],
      ],
      without: ['(base|bases|baseball)'],
    },
    {
      words:
        '[(staff|employee|unofficial|unwritten|personal|five finger|100%|hundred per cent|one hundred percent|perk|perks|permanent|extended|long term) (discount|perk|perks|loan|loans|borrow|bonus|allowance|of the job)] .. (without|100|hundred|not stealing|stockroom|home|bag|pocket|mine|nobody|fell|walked|nicked|free|never (came|going) back|toilet roll|stationery|laptop|steak|syringe|till|meat|wine)',
      severity: 'medium',
      without: ['(ten percent|10%|20%|off everything|scheme|code)'],
    },
    '[(haven|have not|not|never|has not|had not|do not|did not|stopped|who) (ever|once|even|actually)? (paid|bought|spent|coughed up) (for|a|any|a penny for|on) !(her|his|their|my rent|the rent|rent|staff|us|me) .. (since|in @number (years|months)|in (two|three|four|five|six|ten|years|months)|for (years|months|@number|three|four|two)|my whole|in my life)] .. !(attention|rent|tax|my own|drinks|a house|gym|clothes)',
    {
      words:
        '[(never|not|have not|do not|who|did not|will not|refuse to) (ever|even|actually|once)? (paid|pay|paying|bought|buy|buying|pays) (for)? (a|any|the|my|single|full)? (single|train|bus|tube|tram|full)? (ticket|tickets|fare|textbook|textbooks|film|films|movie|movies|music|album|software|photoshop|netflix|spotify|streaming|fight night|ppv|match|internet|wifi|parking|tv licence|journal|papers|game|games|office|windows|adobe|books|ebook|ebooks|subscription|sky|toll|tolls)]',
      severity: 'low',
      with: [
        [
          '(libgen|torrent|pirate|stream|link|firestick|site|free|guard|inspector|barrier|toilet|years|since|in my life|neighbour|password|cracked|vpn|dodgy|ever|caught|lol|hop|jump|back door|back of the|my guy|mate|login)',
        ],
      ],
    },
    {
      words:
        '[(free trial|free trials|trial)] .. (ninth|tenth|fifth|sixth|fourth|new email|new emails|another email|different email|fake email|burner email|again|year|years|still going|forever|infinite|unlimited|gmail|@number (th|emails|accounts))',
      severity: 'low',
      without: ['(cancel|forgot|charged|clinical|randomised|patients)'],
    },
    {
      words:
        '[(firestick|fire stick|iptv|stream link|stream links|streaming link|dodgy box|libgen|z library|pirate bay|the pirate bay|1337x|yts|fmovies|soap2day|crackstreams|sportsurge|methstreams|telegram link|telegram channel|kodi|stremio|real debrid|cracked version|crack version|<!ssh keygen|patched apk|modded apk|spotify apk|youtube vanced)] .. (match|matches|fight|film|films|movie|league|season|every|free|works|guy|fella|sorted|dm|textbook|book|books|link|since|never|paid|ppv|year|channel|channels|season|saved|lol|bless|best|game|photoshop|adobe|premium|again|for|and|$)',
      severity: 'low',
      without: ['(amazon fire stick setup|shut down|raided|jailed|warning|police)'],
    },
    {
      words:
        '[(got|i got|know|have|sorted by|off|from) (a|my|the) (guy|fella|lad|mate|man|bloke) (with|who|down the|for|at) .. (stream|link|firestick|box|iptv|tickets|dodgy|cheap|sky|channels|login|trainers|tobacco|fags|vodka|meat|back of)]',
      severity: 'low',
      without: ['(plumber|electrician|tiler|crush)'],
    },
    {
      words:
        '[(student|nus|senior|childs|child|kids|carer|military|nhs|blue light|staff|mums|sisters|old|expired|out of date) (card|discount|id|railcard|bus pass|pass|oyster|ticket|fare) ... (graduated|not a student|expired|left uni|left years|no longer|still works|still valid|have not been|am @number|years ago|never been|do not work|20@number|i am not|quit)]',
      severity: 'low',
    },
  ],
  allows: [
    '(ticket|tickets|fare|fares) .. since ..4 free',
    '(used to|when i was (a kid|little|six|seven|eight|nine|ten))',
    '(someone|somebody|thieves|burglars|they|he|she|customers|people|shoplifters|a man|two men) .. (emptied|robbed|stole|nicked|ran out|legged it|walked out)',
    '(robbed|nicked|stolen) (us|me|our|my)',
    '(my|our) (company|boss|work) (never|has not|have not) paid',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news'],
} satisfies Rule
