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
    '[(put|putting|putted|kicked|booted|smashed|caved|bricked|sticked|hammered) (his|her|their|the|my exs|my ex|that|the neighbours|the landlords|my bosses|some|every|all) .. (windows|window|windscreen|windshield|front door|door|car|greenhouse|headlights|wing mirrors|letterbox|shed|gate|tv|telly|laptop|phone) (through|in|out|off)] !(wall|the post|foot down|ball)',
    '[(read|reading|check|checking|go through|going through|went through|scroll through|look through|looking through|track|tracking|tracked|spy on|spying on|monitor|cloned|mirrored|bugged) (his|her|their|my (wifes|husbands|girlfriends|boyfriends|exs|bosses|flatmates|daughters|sons|colleagues)) .. (phone|messages|whatsapp|emails|dms|texts|location|laptop|icloud|car|instagram|snap|inbox|diary)] .. (asleep|shower|showers|sleeps|sleeping|passcode|password|secretly|does not know|no idea|every night|while|airtag|tracker|app|hidden|without|not sorry|fight me)',
  ],
  allows: [
    '(used to|years ago|when i was (a kid|little|six|seven|eight|nine|ten))',
    '(someone|somebody|some (scrote|idiot|toe rag|scumbag|lowlife|clown|driver)|thieves|burglars|they|he|she|people|kids|vandals|idiot) .. (nicked|stole|put|smashed|torched|hit|scraped|clipped|drove|left|read|set)',
    '(my|our) (car|van|house|bike|shed|window|windows) (was|were|got|has been|being)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game', 'security-work'],
} satisfies Rule
