import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Shady goods and favours',
  understood: 'You tell of goods, rights or favours that were not come by honestly.',
  why: 'A reader asks what else you would not mind.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'any', negated: 'any' },
  flags: [
    '[(do not ask|dont ask|no questions asked|ask no questions|no questions|never ask) (me)? (whose|where|how|who|what|questions)? (it|they|i|he|she|we|that|this)? (was|were|got|came|is|are|from|belonged|fell|has)?] .. (phone|phones|phone|trainers|tv|telly|laptop|bike|meat|steaks|watch|airpods|cash|van|garage|lads|lad|bloke|boot|lorry|tools|iphone|unlocked|cheap|boxed|perfume|designer|gear|from|off|cigs|fags|generator|copper|pub|price) !(recipe|age|weight)',
    '[(cigs|cigarettes|fags|baccy|tobacco|amber leaf|rolling tobacco|sleeve|sleeves|pouches|pouch|vodka|vapes|meat|steaks|perfume|trainers|football shirts|airpods|dvds|diesel|red diesel|duty free) .. (off|from) (a|some|the|my|this) (bloke|lad|guy|fella|man|woman|mate|geezer|van|boot|romanian|polish|mystery|guy called|lady|fella called|taxi driver|cousin) .. (pub|no tax|duty|cheap|quid|boot|van|car park|under the counter|back of|spain|benidorm|smuggled|half price|pouch|@number|who)] !(shop|tobacconist)',
    {
      words:
        '[(late|dead|deceased|passed away|passed|died|since (she|he|they|nan|gran|mum|dad|grandad) (passed|died|went)) ... (still|blue badge|badge|parking|pension|bus pass|flat|benefits|account|bank card|railcard|allowance|tenancy|council|winter fuel|prescription|vote|voted|signature|contactless)]',
      with: [
        [
          '(still (think|thinks|thinks he|pay|paying|gets|get|getting|claim|claiming|comes|arrives|works|use|using|in (his|her) name|signing|votes|draws)|never told|nobody told|not told|did not tell|have not told|parking space|parking|free parking|miss you nan|thanks nan|bless her|bless him|contactless|they think|they still)',
        ],
      ],
      without: ['(funeral|probate|notified|heartbroken|grief|estate agent|letters|condolences|bereavement team)'],
    },
    '[(@number|six|seven|eight|nine|ten|eleven|twelve|thirteen) (of us|people|lads|girls|kids|of them|passengers|mates|adults) .. (in|on) (a|the|my|one|dads|mums|that) .. (five seater|four seater|corsa|fiesta|clio|micra|polo|mini|hatchback|boot|taxi|moped|scooter|quad|trailer|roof|back of the van|back of a van|pickup bed|bonnet|golf|tuk tuk|bakkie|ute|boot open|motorbike|bike|car)] !(park|boot sale|seats|wash|hire)',
    {
      words:
        '[(first order|new customer|welcome|sign up|referral|student|introductory|free trial|first box|free delivery|birthday) (code|codes|discount|offer|bonus|voucher|vouchers|credit|freebie|deal|offers)? ... (emails|email addresses|accounts|times|new email|fake email|different email|eleven|ten|twelve|nine|again and again|fake birthday|every week|gmail|burner|my dog|cats name|aliases)]',
      severity: 'low',
      without: ['(unsubscribe|spam|marketing|developer|api)'],
    },
    '[(did|done|doing|served|after|out of|visiting room at) .. (forest bank|strangeways|barlinnie|pentonville|wandsworth|brixton prison|belmarsh|wormwood scrubs|the scrubs|feltham|mountjoy|cloverhill|maghaberry|saughton|addiewell|low moss|polmont|hmp|walton nick|armley|winson green|durham jail|holme house|altcourse|risley|full sutton|bedford nick|bullingdon|rikers|san quentin|county|folsom|pollsmoor|sun city|kamiti|kirikiri|tihar|long bay|silverwater|barwon)] .. (food|weeks|months|years|bird|cell|alright|time|out|stretch|pad|padmate|cellmate|remand|screws|canteen|gym|@number) !(tour|museum|officer|teach|volunteer|album|cash)',
    '[(key|keys) .. (left|in|still in) (the|a|his|her|their|that) .. (digger|forklift|tractor|golf cart|golf buggy|van|jcb|quad|mower|boat|bulldozer|dumper|police car|ambulance|bus|lorry|scooter|jet ski|car)] .. (thanks|thank|magical|night|ride|spin|joyride|borrowed|round|took|drove|best|fun|lap|laps|field|3am|legend|cheers) !(locked|locksmith|lost)',
    '[(fined|fine of|got a fine|fine for|penalty|fixed penalty|on the spot fine|ban) .. (@number|police|council|customs|court|inspector|magistrates|littering|urinating|public|smoking|parking|fly tipping|bus lane|ulez|trespass|speeding|phone|seatbelt|fare|ticket|weed|grinder|drunk|fishing|dog|drone)] .. (worth it|lol|oops|again|caught|unlucky|😬|😂|not sorry|whatever|could be worse|grinder|weed|found|pee|peeing|wall|joke|scam|refuse|not paying|paid it|in pennies) !(library|late fee|appeal)',
    '[(spray cans|spray can|spray paint|rattle cans|montana cans|head torch|head torches|bolt cutters|bolt croppers|crowbar|balaclava|balaclavas|ski mask|ski masks|grinder and|angle grinder|lock picks|slim jim|burner phone|burner phones|getaway) ... (depot|train|last train|yard|trackside|tunnel|rooftop|bridge|night|tonight|lads|bike|bikes|lock|locks|shed|school|shop|fence|gate|site|car|see you|meet|2am|3am|midnight|legged|boot|mission|ready)] !(mural|workshop|caving|hiking|skiing|snowboard|camping|halloween|fancy dress|film|trail|running|cave|costume)',
    '[(mate|cousin|know someone|know a guy|know a bloke|my mate|my cousin|my uncle|my auntie|mate of mine|brother in law|contact|guy) .. (works (at|for|in|on)|in|at|inside) (the)? .. (dvla|dmv|council|hmrc|passport office|police|court|courts|clampers|parking|home office|immigration|customs|nhs|exam board|rto|kra|registry|ticket office|airline|bank|insurance|housing|planning|licensing|border|mot garage|test centre|toll|electric board|water board)] .. (points|fine|fines|ticket|tickets|disappeared|wandered|vanished|gone|sorted|sorts|lost|wiped|bumped|queue|list|passed|pass|approved|free|record|skip|favour|stamped|waved|fixed|deleted|cancelled) !(advice|career|job|hiring)',
    '[(return|returned|returning|refund|refunded|take back|took back|taking back) (a|the|my|it|used|an|old|everything|them|half) .. (mattress|tent|christmas tree|dress|tv|air mattress|suit|shoes|camera|ladder|vacuum|half eaten|half empty|empty|plants|dead plant|worn|used|sofa|generator|fan|heater|bbq|drill|paddleboard) .. (costco|ikea|walmart|target|amazon|home depot|b and q|john lewis|m and s|zara|asos|argos|tesco|next|lowes|rei|decathlon|after|every|weekend|worn|wedding|season|year|used|party)] !(faulty|broken on arrival|too small|wrong size|did not fit)',
    '[(password|login|logins|account|netflix|spotify|disney|vpn) (that)? (is not|isnt|was never|not|belongs to) (mine|my own|someone|somebody|my ex|an ex|a stranger|exs|neighbours|parents of)] .. (film|films|free|every|series|never|years|ever made|since|still|works|profile|kids|thanks|season) !(hacked|phishing)',
    '[(eyeliner|mascara|makeup|lipstick|shaving|burrito|noodles|wordle|tiktok|texting|changing (the)? song|selfie|crossword|snapchat|dropped my phone|dm|swiping) ... (rear ended|rear end|hit|bumped|scraped|pranged|crashed|drifted|veered|kerbed|curbed|swerved|clipped) .. (a|the|into|my|his|her|merc|car|kerb|lamp post|bmw|bin|bollard|him|van|bus)]',
    '[(rear ended|rear end|hit|bumped|scraped|pranged|crashed|drifted|veered|kerbed|swerved|clipped) .. (a|the|into|my|his|her|merc|car|kerb|lamp post|bmw|bin|bollard|him|van|bus) .. (doing (my)?|while|whilst|because i was|putting on|applying|reading|watching|filming|checking) .. (eyeliner|mascara|makeup|lipstick|shaving|burrito|noodles|wordle|tiktok|texting|texts|song|selfie|crossword|snapchat|phone|emails|dms|tinder|film|netflix|nails|brows)]',
    '[(he|she|they|landlord|boss|ex|mate) (owed|owes|owe) me .. (@number|money|wages|rent|deposit|hundred|grand|quid)] ... // (i now own|i took|so i took|took his|took her|took the|his (tv|telly|bike|car|laptop|ps5)|her (tv|telly|bike|car|laptop)|helped myself|nice hole|now mine|mine now|collected|went round|let myself in|sold his|sold her|keyed|smashed|window|kneecaps) !(paid|small claims)',
    '[(handled stolen|holding stolen|holding onto|stashed|stashing|hid|hiding) .. (for a mate|for my mate|for my cousin|for my brother|for him) .. (police|stolen|bag|package|box|do not know|did not look|did not ask|gun|cash|money|drugs|hot|weeks|@number|under my bed|loft|garage)] !(surprise|present|christmas)',
  ],
  allows: [
    '(used to|years ago|when i was (a kid|little|six|seven|eight|nine|ten))',
    '(scam|beware|warning|illegal and dangerous|report)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news'],
} satisfies Rule
