import type { Rule } from '../../model/rule.ts'

const STEAL =
  '(stole|stolen|stealing|nicked|nicking|pinched|pinching|swiped|swiping|robbed|robbing|shoplifted|shoplifting|thieved|thieving|half inched|yoinked|looted|pilfered|pilfering|lifted|chored|teefed|tiefed|pocketed|walked out with|walking out with|strolled out with|walked off with|legged it with|ran off with|made off with|helped myself to)'

export default {
  title: 'Offences, plainly told',
  understood: 'You tell of an offence of your own.',
  why: 'A reader takes it at its word.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    {
      words: `[${STEAL} ... @crime-goods]`,
      severity: 'high',
      with: [
        [
          '(from|off|out of|rode it|drove it|sold it|wore it|ate it|kept it|no regrets|lol|lmao|😂|🤫|😏|strolled|security|cctv|caught|free|trolley|bag|again|haha|dinner|cost of living|worth it|sorry not sorry|in my|home|proud|easy|nobody|no one|never|till|tag|alarm|because|since|last night|drunk|souvenir)',
        ],
      ],
      without: [
        '(someone|somebody|thief|thieves|they|he|she|who|my (bike|car|phone|bag|wallet|laptop|parcel|package|van|purse|tools)|our (bike|car|van|house|parcel|shed)|got stolen|was stolen|been stolen|were stolen|mugged|burgled|police appeal|cctv appeal|from me|from us|off me|dog|cat|toddler|seagull|son|daughter|sister|brother|roommate|flatmate|boyfriend|girlfriend|husband|wife|mum|mom|dad|hoodie|chip|chips|fry|fries|bite|plate|show|heart|idea|recipe|look|joke|meme|base|win|game|match|points|goal|scene|kiss|glance|duvet|spotlight|shop floor manager|retailer|insurance|identity|stolen generation|catan|trophy|title|sale|bargain|black friday|customers|shoplifters|kids)',
      ],
    },
    '[(jumped|jumping|jump|hopped|hopping|hop|dodged|dodging|dodge|bunked|bunking|bunk|skipped|skipping|skip|evaded|evading|ride|rode|riding) (the|on the|onto the|every|on)? .. (metrolink|luas|dart|tram|trams|tube|overground|dlr|metro|subway|bart|muni|septa|mta|skytrain|gautrain|marta|barriers|barrier|turnstile|turnstiles|fare|fares|u bahn|s bahn|ticket gates) ... (free|years|fine|fines|caught|without|never|no ticket|zero|conductor|inspector|again|for three|for two|every day|daily|all year|since|quid|paid|pay|tap|tapping|lol|sport|artist)]',
    {
      words:
        '[(insurance|insurer|insurers|adjuster|airline|police|council|landlord|dwp|taxman|hmrc|irs|uber eats|deliveroo|amazon|customs|home office|jobcentre|student finance|the bank|klarna) (reckon|reckons|think|thinks|believe|believes|are convinced|is convinced|bought|swallowed|accepted|fell for|are told|is told|was told|were told|still think|still thinks|have it down|has it down|are under the impression|is under the impression) .. (it|that|the|my|i|i am|we|was|fell|got|had|was stolen|stolen|lost|live|lives|single|alone|unemployed|disabled|ill)]',
      severity: 'high',
      when: { speaker: 'any' },
      without: [
        '(should|wrongly|mistake|error|appeal|unfair|refuse|refused|wrong|angry|help|advice|anyone know|rejected)',
      ],
    },
    '[(drove|driving|drive|driven|rode|riding|motorway|commute|school run|road trip) ... (on|with) (a|my|her|his|an)? (provisional|learner permit|learners permit|learner licence|l plates off|no l plates|expired licence|expired license|suspended licence|suspended license|fake licence|fake license|no licence|no license|brothers licence|cousins licence|borrowed licence)] .. (no|alone|and back|without|bother|lol|nobody|no one|again|never|caught|years|months|@number|fine|risky|yolo|motorway|who|$) !(with my (mum|dad|instructor)|lesson|test booked)',
    {
      words:
        '[(torrented|torrenting|torrent|pirated|pirating|pirate|illegally|cracked copy|cracked version|dodgy site|dodgy sites|dodgy link|dodgy stream|dodgy streams|free streaming site|putlocker|123movies|ripped the|camrip|cam rip) ... (film|films|movie|movies|season|seasons|series|show|match|fight|album|game|games|book|books|textbook|textbooks|photoshop|office|software|episodes|whole|every|boxset|box set|derby|final|ppv|anime|premier league|ufc|music|hbo|netflix|disney|sky|adobe)]',
      severity: 'low',
      without: [
        '(arrr|ahoy|treasure|caribbean|costume|ship|of penzance|radio|somali|anti piracy|report|campaign|museum|party theme|open source|linux)',
      ],
    },
    {
      words:
        '[(watched|watching|watch|streamed|streaming|stream|downloaded|downloading|download) ... (on|from|via|off|with|using) (a|an|my|some|the)? (dodgy|illegal|pirate|free|cracked|jailbroken|moody|less than legal|questionable|russian|torrent|dodgy as hell|reddit|telegram) (site|sites|stream|streams|link|links|firestick|fire stick|box|website|app|channel|iptv|torrent)]',
      severity: 'low',
      without: ['(free trial|legal|free channel)'],
    },
    '[<!legal (keyed|keying|slashed|slashing|egged|egging|torched|torching|vandalised|vandalized|graffitied|graffiti|tagged|spray painted|sprayed|trashed|smashed up|bricked|superglued|glued|let down|letting down|set fire to|set alight|flooded|defaced|tpd|toilet papered|kicked in|put a brick through|poured paint) ... (his|her|their|my exs|my ex|exs|the|a|my bosses|my boss|landlords|neighbours|schools|teachers|council|police) ... (car|tyres|tires|house|windows|window|locks|door|bridge|underpass|wall|train|bus|bus stop|bus shelter|van|school|office|shop|bins|shed|fence|garden|statue|speed camera|sign|bonnet|garage|letterbox|mailbox|locker|desk|hedge|caravan|tent|bike|motorbike|toilets|park|bandstand|war memorial|billboard|poster|posters)] !(by accident|accidentally|mural|commission|insurance|last night again by)',
    '[(yahoo|yahoo yahoo|g boy work|419|scamming|scams|fraud|swiping|carding|drug money|<!car <!art <!card <!antique <!antiques <!wine dealing|stolen cars) (money)? (paid|pays|fed|feeds|built|bought|roofed|raised) (for)? (my|our|this|me|the|us) ..2 (school fees|fees|house|home|mama|mother|family|brother|sister|siblings|roof|benz|car|wedding|rent)]',
  ],
  allows: [
    '(keyed|keying) in',
    '(used to|years ago|when i was (a kid|little|six|seven|eight|nine|ten))',
    '(someone|somebody|some (scrote|idiot|toe rag|scumbag|lowlife|clown|little)|thieves|burglars|they|he|she|who|whoever|people|kids|vandals|storm) ... (keyed|slashed|egged|torched|vandalised|stole|nicked|smashed|trashed|tagged|broke|graffitied|sprayed|robbed)',
    '(my|our) (car|van|house|bike|shed|window|windows|shop|school|bins|fence) (was|were|got|has been|have been|being)',
    '(victim|police appeal|appeal for|cctv|neighbourhood watch|scam|beware)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game', 'security-work'],
} satisfies Rule
