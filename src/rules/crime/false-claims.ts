import type { Rule } from '../../model/rule.ts'

const OFFICE =
  '(insurance|insurer|insurers|insurance company|adjuster|loss adjuster|assessor|claims guy|claims lady|claims handler|police|bank|airline|paypal|amazon|asos|klarna|deliveroo|uber eats|ubereats|just eat|doordash|airbnb|ebay|apple|council|the council|dwp|jobcentre|job centre|hmrc|irs|centrelink|sassa|sars|landlord|student finance|the social|welfare|housing officer|benefits office|customer service|customer services|retailer|shop|the store|courier|royal mail|evri|warranty|customs|immigration|home office|visa officer|uscis|embassy|medicare|medicaid|snap|unemployment|universal credit|pip assessor|assessor lady|tax office|revenue|vet insurance|conductor|bouncer|inspector)'

export default {
  title: 'Untrue claims to insurers, shops and offices',
  understood: 'You tell of saying what was not true to get money, goods or a right.',
  why: 'Fraud is a crime, and a reason to keep someone away from money.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'any', negated: 'any' },
  flags: [
    `(^|i|we|just|so|and|have) [(told|tell|telling|convinced|said to|rang|called|emailed|claimed to|lied to|swore to|wrote to|informed) (the|my|our|a|an|their)? .. ${OFFICE} ... ] // ^ (it|the *|my *|he|she|they|we|i|that|there|no) (did not|was not|is not|had not|have not|do not|never|dog|nothing)`,
    '[(claim|claims|payout|insurance|insurer|insurers|adjuster) .. (paid out|paid|came through|approved|accepted|settled|cleared|landed|cheque|went through)] ... // (i lost|lost|stolen|typing this on|still have|still got|in my (hand|drawer|garage|loft)|fake|never|wearing it|using it|never happened|whiplash|limp|neck brace|best christmas|so sweet|mugs|thank you|lol|😂|💸|😏|🤫|holiday|lads holiday) !(thankfully|finally|after the (fire|flood))',
    '[(claiming|claim|claimed|getting|get|drawing|drew|collecting|collect|receiving|cashing|pocketing|still getting|still claiming|still get|milking) .. (allowance|carers allowance|benefit|benefits|housing benefit|pip|dla|esa|jsa|universal credit|dole|pension|child benefit|child support|attendance allowance|disability|disability living|tax credits|food stamps|ebt|snap|unemployment|grant|sassa|bursary|single person discount|council tax discount|centrelink|jobseeker|student loan|social welfare|rent allowance|medical card|welfare|winter fuel|furlough) ... (moved to|moved out|died|dead|passed|spain|abroad|working|works|work|cash|nobody asked|nobody has asked|no one has asked|not telling|did not tell|never told|have not told|separated|lives here|lives with|living with|boyfriend|partner|left|not even|fake|years now|on the side|full time|marathon|nothing wrong|fine|never been)]',
    '[(signed on|signing on|sign on|on the dole|on the sick|on benefits|on disability|on jsa|claiming) .. (at|on|this morning|@number|then|and|monday|tuesday|wednesday|thursday|every|while|whilst|by)] .. (scaffold|site|roof|roofing|plastering|work by|on the job|van|taxi|cash|job|working|shift|tiling|bricks|labouring|decorating|garden|marathon|gym|golf|painting|removals|market stall|door|bar) !(should|support|advice|help)',
    '[(refund|refunds|refunding|chargeback|chargebacks) (method|methods|hack|trick|tutorial|glitch|service|sauce|guide|king|queen|every time|on everything|master|plug)] !(policy|page|form)',
    '[(cloned|fake|ghost|show|stolen|false|swapped|dodgy|foreign|made up) (number|licence|license|reg)? (plates|plate)] .. (quid|@number|delivered|ulez|tickets|cameras|camera|toll|tolls|petrol|parking|dm|works|congestion|drive|best|sorted|hmu)',
    '[(cloned|fake|ghost|show|stolen|false|swapped|dodgy) (number|licence|license|reg)? plates .. no (more|longer) .. (tickets|ticket|ulez|fines|fine|tolls|toll|cameras|charges)]',
    '[(changed|changing|change|edited|editing|edit|altered|altering|photoshopped|photoshop|tippexed|tipp exed|scribbled|adjusted|amended|tweaked|scanned|forged|backdated|faked) (the|a|my|his|her) (date|dates|name|names|age|dob|year|expiry|expiry date|address|photo|details|amount|numbers|number|salary|grade) (on|in|of) .. (certificate|passport|id|licence|license|card|ticket|tickets|payslip|pass|permit|railcard|visa|invoice|receipt|cheque|prescription|document|letter|badge|mot|form|bank statement|lease|contract|photo id)]',
    '[(fake|forged|bought|buy|buying|dodgy|photoshopped|edited|home made|homemade|printed) (a|an|my|our|some|the)? (fake|forged|dodgy|photoshopped|yellow fever)? (jab|vaccine|vaccination|covid|yellow fever|vaccinated|pcr|booster) (certificate|certificates|card|cards|pass|passport|result|results|test|proof)]',
    '[(my|her|his|our|the|cousins|a|got|use|using|sorted) .. (blue badge|disabled badge|handicap placard|disabled permit|disabled parking|motability)] ... // (not disabled|nobody|no one|is dead|died|passed|not in the car|fine|works|parking sorted|free parking|sorted for life|anywhere|no one checks|perks|limp|nans|nan|grans|gran|never|lol)',
    {
      words:
        '[((my|the|this) (new)? (fake|fakie|fake id|fake licence|scannable|second id)|my id) (says|said|is|scans|scanned|works|worked|got me|has me|thinks|cost|from|arrived|claims|came|came in the post)] .. (@number|scans|ohio|delaware|organ donor|bouncer|i am|im|name|called|steve|dave|drinks|club|bar|in|works|perfectly|quid|$|maine|states|jersey|year old)',
      severity: 'medium',
      without: ['(fake tan|fake plant|fake christmas|fake lashes|fake nails)'],
    },
    {
      words:
        '[(gave|give|giving|handed|showed|showing|flashed|used|using|borrowed|on|with|got in (on|with)) (the bouncer|the doorman|him|her|them|security|my)? (my|her|his)? (older|big|little|cousins|mates)? (sister|sisters|brother|brothers|cousin|cousins|mate|mates|friend|friends|flatmates|roommates|someone elses|twins|aunties) (old|expired|spare)? (passport|id|licence|license|driving licence|provisional|student card)]',
      severity: 'medium',
      with: [
        [
          '(bouncer|club|clubs|clubbing|pub|bar|bars|door|doorman|served|drinks|vodka|booze|17|sixteen|seventeen|16|straight in|walked in|got in|let me in|ided|casino|strip|spoons|vape|vapes|fags|cigarettes|beer)',
        ],
      ],
    },
    {
      words:
        '[(no receipt|no receipts|no permit|no permits|no invoice|no paperwork|no licence|unlicensed|no vat)] .. (cash|uncle sam|taxman|hmrc|irs|permit|years|nothing|booked|job|jobs|quote|tax|council|city hall|inspector|installed)',
      severity: 'medium',
      without: ['(lost|refund|return|why|hospital|visa)'],
    },
    {
      words:
        '[(nothing|not a penny|not a cent|zero|none|nada|no) .. (for|to|goes to) (uncle sam|the taxman|the tax man|hmrc|the irs|irs|sars|the ato|kra|firs|revenue|rishi|the chancellor|the government man)]',
      severity: 'medium',
    },
    {
      words:
        '[(uncle sam|taxman|tax man|hmrc|irs|sars|ato|kra|firs|revenue commissioners|the revenue|vatman|cra) .. (does not|do not|did not|never|will not|need not|can not|not|nothing|has no|whistle|catch|find|sees|saw|seen|hear|heard|knows|clue|invited|business)] .. (cash|penny|pennies|know|see|sees|saw|tips|side|jobs|tutoring|etsy|onlyfans|airbnb|crypto|invoice|declared|books|hand|rent|lodger|😏|🤫|lol|shh|hurt|ebay|vinted|hear|about) !(should|refund|phone|answer)',
      severity: 'medium',
    },
  ],
  allows: [
    '(used to|years ago)',
    '(scam|scammer|scammers|victim|victims|scammed|beware|warning|fake (news|tan|nails|lashes|plants))',
    '(thank you|thankful|grateful|finally paid out after|honest)',
    '(refuse to pay|refusing to pay|will not pay|rejected) (my|our) claim',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game', 'security-work'],
} satisfies Rule
