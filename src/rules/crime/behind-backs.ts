import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Unlawful things told as everyday',
  understood: 'You tell of something the law forbids as if it were everyday.',
  why: 'A reader asks what else you would not mind.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'medium',
  when: { speaker: 'not-other', negated: 'any' },
  flags: [
    {
      words:
        '[(no|without|not|never|do not|does not|cannot|can not|have not|has not|had no|expired|lapsed|run out of) .. (insurance|licence|license|mot|road tax|car tax|rego|number plates|driving test|theory test|l plates|seatbelt|seat belts|wof|nct)]',
      with: [
        [
          '(driving|drive|drove|driven|drives|behind the wheel|on the road|school run|commute|delivering|motor|van since|riding)',
        ],
        [
          '(since|years|anyway|every day|still|prayers|who needs|lol|😂|🤷|never been (stopped|caught|pulled)|never stopped|nobody told|no one told|caught|cops|police|feds|to work|risk|yolo|year|sue me|fingers crossed|fine|months|till|until|back roads|side roads|why|overrated|waste of money|scam)',
        ],
      ],
      without: [
        '(lesson|lessons|passed|do not drive|can not drive|cannot drive|never learned|never learnt|bus|walk|cycle|refuse|uninsured driver hit|hit by|hit me|he had no|she had no|they had no|other driver|claim|software|fishing licence|tv licence)',
      ],
    },
    '[(drove|driving|drive|ran|running|riding|rode) .. (untaxed|uninsured|unlicensed|unregistered|without plates|no plates|banned|disqualified|bald tyres|no brakes|no brake lights|no lights|no mirrors|one headlight|fake plates|out of test|no mot|six in the back|overloaded)] .. (year|years|month|months|home|work|because|nobody|lol|again|still|since|all|every|tour|caught|motorway|@number|and) !(driver hit|vehicle seized)',
    '[(put|putting|putted|kicked|booted|smashed|caved|bricked|sticked|hammered) (his|her|their|the|my exs|my ex|that|the neighbours|the landlords|my bosses|some|every|all) .. (windows|window|windscreen|windshield|front door|door|car|greenhouse|headlights|wing mirrors|letterbox|shed|gate|tv|telly|laptop|phone) (through|in|out|off)] !(wall|the post|foot down|ball)',
    '[(torched|torching|set fire to|set light to|burned|burnt|petrol bombed|burned down|burnt down) .. (neighbours|neighbour|next doors|schools|school|exs|ex|bosses|bin|bins|hedge|shed|fence|car|field|portaloo|bus stop|bus shelter|house|barn|bonfire|tyres|moped|sofa|wheelie|his|her|their) .. (hedge|shed|fence|car|bin|bins|stuff|clothes|things|house|lawn|bike|also|too|oops|lol|accident on purpose|clothes)?] !(calories|dinner|toast|dance floor|firefighters|crews|my tongue|my hand|cds for)',
    '[(know|knows|got|have|had|guessed|guess|memorised|memorized|worked out|stole|cracked|watched|clocked|learned|learnt) (my|his|her|their|the|all)? .. (passcode|password|passwords|pin|pins|login|logins|unlock pattern|fingerprint|face id)] .. (read|reading|check|checking|look|looking|go through|going through|scroll|scrolling|snoop|search|everything|messages|dms|emails|while (she|he|they)|when (she|he|they)|asleep|showers|shower|sleeps|track|tracking|location|transfer|sent|bank) !(emergency|she knows mine|he knows mine|my own)',
    '[(read|reading|check|checking|go through|going through|went through|scroll through|look through|looking through|track|tracking|tracked|spy on|spying on|monitor|cloned|mirrored|bugged) (his|her|their|my (wifes|husbands|girlfriends|boyfriends|exs|bosses|flatmates|daughters|sons|colleagues)) .. (phone|messages|whatsapp|emails|dms|texts|location|laptop|icloud|car|instagram|snap|inbox|diary)] .. (asleep|shower|showers|sleeps|sleeping|passcode|password|secretly|does not know|no idea|every night|while|airtag|tracker|app|hidden|without|not sorry|fight me)',
    '[(fake|false|wrong|made up|made up|bogus|dead) (number|name|details|address|plate|email|insurance details|postcode|phone number|dob|surname)] .. (note|police|cop|cops|bailiffs|bailiff|inspector|conductor|ticket|debt|driver|bmw|car|parked|officer|warden|fine|bouncer|left|court|gave|bump|scratch|scraped|council)',
    '(hit|scraped|clipped|dinged|pranged|bumped|reversed into|scratched|smashed into) ... [(left a note|left my|drove off|drove on|kept going|carried on|gave|no note|note saying|scarpered|legged it|did not stop|nobody saw|no one saw|nobody around) .. (fake|false|wrong|sorry|saw|nobody|no one|anyone|lol|oops|my bad|made up|@emoji|$)] !(real number|insurance details and)',
    '[(on the sick|on sick pay|on the dole|on the social|signing on|signed on|on disability|on benefits|on jobseekers|on pip|on universal credit|on incapacity|on centrelink|on the panel|on welfare|claiming carers|claiming pip|claiming housing|claiming dole|on workers comp|on comp|on furlough|on maternity) (and|but|while|whilst|yet|plus|with) .. (doing|working|work|running|building|driving|fitting|labouring|tiling|plastering|painting|dj|djing|playing|gigging|cutting|selling|training|cash|grafting|earning|side|doors|hair|nails|lashes|taxi|taxis|uber|marathon|roofing|bouncing|removals|landscaping|scaffolding|window cleaning|ironman|crossfit|deadlifting|fine|nothing wrong|never better)] !(looking for|struggling|cannot|can not)',
    '[(told|tell|said to|convinced|swore to|reported to|rang|claimed to) (them|the insurance|the insurer|insurance|the adjuster|the police|the council|the bank|the landlord|the shop|the airline|amazon|customer services) .. (was|were|got|had|it|my|the) .. (in the (flood|fire|car|house|garage|suitcase|bag|van)|stolen|nicked|robbed|lost|burnt|flooded|smashed|broken|dropped|damaged|missing|whiplash|accident|never arrived|gold|rolex|new)] ... // .. (was in the (loft|garage|shed|cupboard|attic)|in the (loft|garage|attic)|at my (mums|mates|nans)|on ebay|already (broken|smashed|cracked|sold)|never (had|owned|existed)|under the bed|watching it|wearing it|typing|never happened|sold it|did not own|five years old|charity shop) ',
    '[(flood|fire|burglary|break in|theft|accident|storm|hail|crash|robbery|leak|whiplash) ... (claim|claimed|insurance|insurer|payout|paid|adjuster|cheque)] ... // (in the (loft|garage|attic|shed)|at my (mums|mates|nans)|on ebay|already (broken|smashed)|never (had|owned|existed|happened)|best thing that|staged|planned|lol|😂|🤫|😏|tenerife|holiday|new kitchen|extension|upgrade|wink) !(devastated|heartbroken|thank (you|god))',
    '[(fake|dodgy|knock off|counterfeit|replica|cloned|snide|hooky|bent|copy) (tickets|trainers|watches|rolex|rolexes|handbags|shirts|football shirts|perfume|airpods|vapes|dvds|notes|twenties|tenners|money|tobacco|designer|gucci|nike|jordans|yeezys|wristbands|passes|lanyards|season tickets)] .. (sell|selling|sold|message|dm|hmu|each|stall|market|boot|car boot|profit|lads|boxed|delivered|in stock|order|orders|christmas|cheap|customers|eid|top quality|1 1) !(avoid|beware|warning|seized|got scammed)',
    '[(nicked|nick|stole|stolen|robbed|lifted|pinched|swiped|half inched|rescued|liberated|kidnapped|took|removed|acquired|claimed|adopted|souvenired|borrowed) .. (traffic cone|cone|cones|road sign|street sign|stop sign|shopping trolley|trolley|gnome|gnomes|garden gnome|flag|statue|mascot|pub sign|pint glass|pint glasses|ashtray|bar towel|beer mat|christmas tree|wheelie bin|barrier|lamp|police hat|policemans hat|hi vis|bollard|for sale sign|golf cart|golf buggy|boat|canoe|pedalo|scooter|lime bike|boris bike|mobility scooter|quad|tractor|horse|donkey|sheep|ambulance|police car|bus|digger|forklift|jcb)] .. (last night|again|drunk|drunken|mantelpiece|bedroom|living room|garden|flat|house|uni|halls|freshers|lol|😂|name|named|called|home|souvenir|pub|trophy|collection|shelf|on my|hallway|took it|rode|drove|joyride|cops|police|security) !(by|stolen from (us|me|my|our)|found)',
  ],
  allows: [
    '(used to|years ago|when i was (a kid|little|six|seven|eight|nine|ten))',
    '(someone|somebody|some (scrote|idiot|toe rag|scumbag|lowlife|clown|driver)|thieves|burglars|they|he|she|people|kids|vandals|idiot) .. (nicked|stole|put|smashed|torched|hit|scraped|clipped|drove|left|read|set)',
    '(my|our) (car|van|house|bike|shed|window|windows) (was|were|got|has been|being)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game', 'security-work'],
} satisfies Rule
