import type { Rule } from '../../model/rule.ts'

const ITEM =
  '(steak|steaks|meat|chicken|cheese|bacon|salmon|prawns|butter|baby formula|nappies|razors|lipstick|makeup|perfume|mascara|palette|jacket|coat|trainers|shoes|jeans|dress|dresses|bra|sunglasses|watch|jewellery|earrings|ring|phone|laptop|ipad|airpods|headphones|charger|console|ps5|xbox|switch|games|telly|tv|lego|booze|vodka|gin|whisky|wine|champagne|beer|sweets|chocolate|crisps|sandwich|meal deal|groceries|shopping|books|plants|candles|towels|towel|robe|robes|cutlery|glasses|pint glasses|mugs|plates|pillows|toilet roll|paper|pens|stapler|chair|chairs|monitor|tools|drill|copper|diesel|petrol|cones|cone|sign|trolley|scooter|bike|moped|cash|tips|stock|fags|cigarettes|vapes|batteries|gift cards|scratchcards|skincare|shampoo|tampons|honey|coffee|avocados|almonds)'

export default {
  title: 'Things taken on the quiet',
  understood: 'You tell of goods or services got without paying, by a trick or by stealth.',
  why: 'Who takes from one place is thought likely to take from the next.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other', negated: 'any', quoted: 'any' },
  flags: [
    {
      words: `[(up|down|under|in|inside|into|beneath) (my|the|our|his|her|a) (jumper|jumpers|coat|sleeve|sleeves|jacket|trousers|hoodie|bra|pram|pushchair|buggy|pocket|pockets|umbrella|boot|handbag|rucksack|hat|skirt|sock|socks|waistband|tracksuit|joggers|puffer|parka|big coat|cardigan)]`,
      with: [
        [ITEM],
        [
          '(tesco|asda|lidl|aldi|sainsburys|morrisons|waitrose|co op|boots|primark|walmart|target|shop|store|till|checkout|security|guard|paying|pay|paid|free|popped|slipped|walked|cost of living|five finger|alarm|tag|tags|cctv|nobody|no one|past|liberated|stole|nick|nicked|pinched|robbed|self service|shoplift|innit|inflation|duty free|hotel|buffet|pub)',
        ],
      ],
      without: ['(found|phone in my|hole in|lost|warm|cold hands|fell out|zip|toddler|puppy|dog|kitten|cat|forgot)'],
      severity: 'high',
    },
    {
      words: `[(got|getting|have|had|bought) .. ${ITEM} .. for (the price of|free|nothing|zero|nowt|a fiver|@number p|a smile)]`,
      with: [
        [
          '(sticker|stickers|label|labels|barcode|barcodes|brave|swap|swapped|scan|scanned|self checkout|till|confidence|confident|walk|walked|security|tag|yellow|nerve|nerves|bold|balls)',
        ],
      ],
      without: ['(voucher|coupon|sale|black friday|freecycle|giveaway|competition|clearance|olio|too good to go)'],
      severity: 'high',
    },
    {
      words: `[(borrowed|acquired|inherited|liberated|rescued|rehomed|adopted|gifted|donated|sourced|on permanent loan|long term loan|permanently borrowed|courtesy of|compliments of|from|kindly (donated|provided)) (from|by|off|of)? (the|my|every|various|a|old|all)? (hotel|hotels|pub|pubs|work|job|jobs|school|office|hospital|site|building site|spoons|wetherspoons|canteen|warehouse|restaurant|restaurants|airline|airlines|gym|ikea|uni|library|church|premier inn|travelodge|cafe|supermarket|tesco|employer|company|stockroom|stationery cupboard)]`,
      with: [
        [
          '(whole|entire|half|all|every|set|kitchen|collection|furnished|stocked|towels|cutlery|glasses|mugs|toilet roll|robe|robes|slippers|chairs|pillows|plates|tools|stationery|collection|dinner set|bathroom)',
        ],
      ],
      without: [
        '(second hand|library books|due back|legacy|inherited codebase|clothes from|dinner from|lunch from|takeaway|home from|order|discount|returned|refund)',
      ],
    },
    '[(climbed|legged|legging|out|ran|left|escaped|slipped|snuck|wriggled|exit|exited|jumped|crawled) (it)? (out|through|via|of)? (of|through|via|out)? (the|a)? (bathroom|toilet|kitchen|fire|back|loo|rear|side) (window|exit|door|gate)] .. (sorry|bill|pizza|nandos|restaurant|meal|tab|curry|starter|dessert|ate|waiter|pay|taxi|uber|cab) !(fire drill|smoke|alarm)',
    '(ate|drank|starter|starters|three courses|dessert|curry|steak|lobster|meal|dinner|pizza|nandos|tapas|brunch|taxi|cab|uber) ... // [(climbed|legged it|ran for it|did one|did a runner|scarpered|bolted|out the (window|back|fire exit)|bathroom window|toilet window|never paid|without paying|dine and dash|dashed|forgot to pay|conveniently forgot|sorry not sorry)] !(marathon|5k)',
    '[(sold|sell|selling|flogged|flogging|listed|posted|shipped|sent) (a|some|this|that|him|her|an|one)? .. (brick|bricks|empty box|box of nothing|potato|potatoes|bar of soap|fake|fakes|knock off|knock offs|dodgy|broken|dead|stolen|counterfeit|blocked|locked|bent|hooky|photo of) .. (iphone|phone|box|ps5|xbox|laptop|trainers|airpods|ticket|tickets|watch|rolex|bag|handbag|perfume|marketplace|ebay|vinted|depop|gumtree|lad|mug|buyer|as new|as real|as genuine|tourist|tourists|student|freshers)]',
    '[(running|use|using|used|charging|charge|putting|put|paying|pay|bought|buying|ordered|ordering|still on|maxed) .. (my|the|his|her|a|an)? (exs|ex|ex boyfriends|ex girlfriends|ex husbands|ex wifes|flatmates|bosses|boss|companys|dads|mums|nans|dead|customers|strangers|landlords|someone elses|old bosses|work) (old|business|company|credit|debit|work)? (card|cards|account|amex|klarna|paypal|apple pay|contactless|uber account|deliveroo account|amazon account|netflix|spotify|expense account)] .. (for|since|still|spotify|netflix|uber|vinted|nobody|never|groceries|months|he|she|they|split|broke up|lol|oops|asos|drinks|😂|🤫) !(with permission|he said i could|she said i could)',
    '[(bypassed|bypass|bypassing|fiddled|fiddling|fiddle|rigged|rigging|jumped|hooked up to|tapped into|tapping|spliced|dodgy|magnet on|tampered) .. (meter|meters|electric|electricity|leccy|gas meter|cable|mains|street light|lamppost|lamp post|neighbours|power line|prepaid|water meter|grid|nepa|eskom|kplc|token)] !(voting|energy saving)',
    '[(meter|electric|leccy|electricity|gas) .. (bypassed|bypass|fiddled|rigged|jumped|magnet|tampered|free since|runs backwards|never moves)]',
    '[(films|movies|screens|showings|shows|gigs|days|rides|people|of us) .. (on|for|with) (one|a single|the same|@number) (ticket|pass|wristband|bill|entry|day pass|buffet|refill cup)] !(great value|group ticket|family ticket)',
    '[(without|never|not|zero|not once|no) (once|ever)? (tapping|tapped|tap|tapping in|paying the fare|a ticket|buying a ticket|scanning my|swiping|touching in|touched in|validating|validated)] .. (year|bus|train|tram|tube|line|month|week|all|once|since|barrier|conductor|inspector|free|luas|metro|ferry|dart|stop|stops|home|work)?',
    '[(rode|ride|riding|got|took|take|travel|travelled|commute|commuted|bus|train|tube|tram|metro) ... (without (paying|tapping|a ticket|buying)|never tapped|not tapping|for free all|free since|on (my|a) (nans|grans|dead|childs|kids|mates|expired|old|fake))] !(concession|free travel scheme|kids go free|contactless broken)',
    '[(nan|nans|gran|grans|grandma|grandads|mum|mums|brothers|sisters|dead) (old|late|dead)? (bus pass|railcard|freedom pass|travel card|oyster|blue badge|student card|discount card|library card|staff card|season ticket|id)] .. (still|works|work|smile|photo|use|using|swear|driver|nobody|no one|looks|hat|free|town|inspector|lol)',
    {
      words:
        '[(customs|border|duty free|the border|airport|eurotunnel|ferry|green channel|red channel|nothing to declare) ... (cigarettes|fags|tobacco|baccy|sleeves|cartons|vodka|cash|biltong|steroids|booze|litres|perfume|rolex|watches|gold|cheese|said nothing|smuggle|smuggled|sleeve|200s|rolling tobacco|amber leaf)]',
      without: ['(queue|lost luggage|border collie|job|declared)'],
    },
    '[(cash|cash only|cash in hand|tenner in the hand|readies|in cash|backhander) ... (taxman|tax man|hmrc|irs|ato|sars|vat|tax|revenue|uncle sam|gst|rishi|speaking terms|receipt|books|paper trail|declare)] !(cashback|isa|machine charges|deposit|salary|office hours|rebate|refund|credit|free allowance)',
    '[(taxman|tax man|hmrc|the irs|irs|sars|uncle sam|the revenue|the vat man|vatman|kra|ato|cra) (and i|and me|and us) .. (are|have|do|were|agree|speaking|talking|friends|understanding|distance|see)]',
    '[(ticket|tickets|fine|fines|points|charge|charges|case|file|summons|court date|challan|conviction|evidence|breath test|paperwork) .. (disappeared|vanished|went away|got lost|lost itself|went missing|magically|evaporated|torn up|ripped up|dropped|made to disappear|never happened|sorted itself)] .. (tenner|hand|cash|note|handshake|uncle|call|brother|fifty|cousin|friend|country|hundred|envelope|knows|mate|judge|officer|constable|lunch|chai|whisky|😂|😇|lol|who you know|connections)',
    '(tenner|fifty|hundred|note|cash|envelope|uncle|cousin|handshake|crate|bottle|twenty|chai) ... [(ticket|tickets|fine|fines|points|charge|charges|case|file|summons|challan|paperwork) .. (disappeared|vanished|went away|got lost|went missing|evaporated|torn up|ripped up|dropped)]',
  ],
  allows: [
    '(used to|years ago|when i was (a kid|little|six|seven|eight|nine|ten))',
    '(someone|somebody|thieves|burglars|they|he|she|customers|people|shoplifters|a man|two men|kids|seagull|dog|toddler) .. (stole|nicked|took|ran|legged|slipped|walked)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news'],
} satisfies Rule
